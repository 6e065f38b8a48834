// SPDX-License-Identifier: Apache-2.0
// Qt has no Indonesian of its own: every text that its own dialogs and menus ask for must be in qt_id.ts.
#include "tests/support/catch_qt.h"
#include "tests/ui/gui.h"

#include <QApplication>
#include <QColorDialog>
#include <QContextMenuEvent>
#include <QDateTimeEdit>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFontDialog>
#include <QInputDialog>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QPageSetupDialog>
#include <QPlainTextEdit>
#include <QPrintDialog>
#include <QPrinter>
#include <QProgressDialog>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollBar>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTextEdit>
#include <QTimer>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace {

/// Hears first what Qt asks for, answers nothing, and remembers what our texts don't have.
class Listener final : public QTranslator {
public:
    Listener()
    {
        REQUIRE(m_texts.load(u":/i18n/qt_id.qm"_s));
        QCoreApplication::installTranslator(this);
    }
    ~Listener() override { QCoreApplication::removeTranslator(this); }
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char* context, const char* source, const char* comment, int n) const override
    {
        if (*context != 'Q' && *context != 'C') return {};
        ++m_asked;
        if (m_texts.translate(context, source, comment, n).isNull()) m_missing << QLatin1String(context) + u": "_s + QString::fromUtf8(source);
        return {};
    }
    [[nodiscard]] QStringList missing() const { return m_missing.values(); }
    [[nodiscard]] int asked() const { return m_asked; }

private:
    QTranslator m_texts;
    mutable QSet<QString> m_missing;
    mutable int m_asked = 0;
};

/// English words that would give a text away.
QString englishIn(const QString& text)
{
    static const QRegularExpression words(
        u"\\b(the|and|file|files|name|type|size|date|cancel|save|close|yes|no|all|copy|cut|paste|undo|redo|delete|select|look|open|back|parent|directory|new|print|printer|page|pages|"
        "paper|margins|orientation|portrait|landscape|copies|collate|options|color|colors|red|green|blue|font|style|sample|scroll|left|right|top|bottom|step|show|hide|details|help|apply|retry|ignore|discard|abort)\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    return words.match(QString(text).remove(u'&')).captured();
}

void checkReadable(const QWidget& dialog)
{
    for (const QString& text : test::readable(dialog).split(u'\n')) {
        INFO(text.toStdString());
        CHECK(englishIn(text) == QString());
    }
    CHECK(englishIn(dialog.windowTitle()) == QString());
}

void checkMenu(QMenu* menu)
{
    REQUIRE(menu);
    CHECK_FALSE(menu->isEmpty());
    for (const QAction* action : menu->actions()) {
        INFO(action->text().toStdString());
        CHECK(englishIn(action->text().section(u'\t', 0, 0)) == QString());
    }
    delete menu;
}

template <class D>
void showAndCheck(D& dialog)
{
    dialog.show();
    test::processEvents();
    checkReadable(dialog);
}

/// Opens the context menu of a widget that has no function that makes one; it closes itself.
void openMenuOf(QWidget& widget)
{
    widget.show();
    QTimer closer;
    QObject::connect(&closer, &QTimer::timeout, &closer, [] {
        if (auto* menu = QApplication::activePopupWidget()) menu->close();
    });
    closer.start(20);
    QContextMenuEvent event(QContextMenuEvent::Mouse, {3, 3}, widget.mapToGlobal(QPoint(3, 3)));
    QApplication::sendEvent(&widget, &event);
    test::processEvents();
}

}  // namespace

TEST_CASE("standard buttons, messages and small dialogs of Qt speak Indonesian", "[language]")
{
    const test::ExpectWarnings offscreen;  // it can't place windows and says so
    const Listener listener;
    QDialogButtonBox buttons(QDialogButtonBox::Ok | QDialogButtonBox::Save | QDialogButtonBox::SaveAll | QDialogButtonBox::Open | QDialogButtonBox::Yes | QDialogButtonBox::YesToAll
                             | QDialogButtonBox::No | QDialogButtonBox::NoToAll | QDialogButtonBox::Abort | QDialogButtonBox::Retry | QDialogButtonBox::Ignore | QDialogButtonBox::Close
                             | QDialogButtonBox::Cancel | QDialogButtonBox::Discard | QDialogButtonBox::Help | QDialogButtonBox::Apply | QDialogButtonBox::Reset | QDialogButtonBox::RestoreDefaults);
    checkReadable(buttons);
    QMessageBox message(QMessageBox::Information, u"x"_s, u"x"_s, QMessageBox::Ok | QMessageBox::Cancel | QMessageBox::Help);
    message.setDetailedText(u"x"_s);
    showAndCheck(message);
    QInputDialog input;
    showAndCheck(input);
    QProgressDialog progress;
    showAndCheck(progress);
    CHECK(listener.missing() == QStringList());
    CHECK(listener.asked() > 20);
}

TEST_CASE("the file dialogs of Qt speak Indonesian", "[language]")
{
    const test::ExpectWarnings offscreen;
    const Listener listener;
    const QTemporaryDir folder;
    REQUIRE(QDir(folder.path()).mkdir(u"sub"_s));
    for (const auto mode : {QFileDialog::AnyFile, QFileDialog::ExistingFiles, QFileDialog::Directory})
        for (const auto accept : {QFileDialog::AcceptOpen, QFileDialog::AcceptSave}) {
            QFileDialog dialog;
            dialog.setOption(QFileDialog::DontUseNativeDialog);
            dialog.setFileMode(mode);
            dialog.setAcceptMode(accept);
            dialog.setViewMode(QFileDialog::Detail);
            dialog.setDirectory(folder.path());
            showAndCheck(dialog);
        }
    // For one name Qt asks for those of every key of every keyboard; only the keys of an office PC are translated.
    QStringList missing = listener.missing();
    missing.removeIf([](const QString& asked) { return asked.startsWith(u"QShortcut: "_s); });
    CHECK(missing == QStringList());
    CHECK(listener.asked() > 40);
}

TEST_CASE("the print, page, colour and font dialogs of Qt speak Indonesian", "[language]")
{
    const test::ExpectWarnings offscreen;
    const Listener listener;
    QPrinter printer;
    printer.setOutputFormat(QPrinter::PdfFormat);
    QPageSetupDialog page(&printer);
    showAndCheck(page);
    QPrintDialog print(&printer);
    print.setOptions(QAbstractPrintDialog::PrintToFile | QAbstractPrintDialog::PrintSelection | QAbstractPrintDialog::PrintPageRange | QAbstractPrintDialog::PrintCurrentPage
                     | QAbstractPrintDialog::PrintCollateCopies);
    showAndCheck(print);
    QColorDialog colour;
    colour.setOptions(QColorDialog::DontUseNativeDialog | QColorDialog::ShowAlphaChannel);
    showAndCheck(colour);
    QFontDialog font;
    font.setOption(QFontDialog::DontUseNativeDialog);
    showAndCheck(font);
    CHECK(listener.missing() == QStringList());
    CHECK(listener.asked() > 100);
}

TEST_CASE("the menus and keys of Qt's own widgets speak Indonesian", "[language]")
{
    const test::ExpectWarnings offscreen;
    const Listener listener;
    QLineEdit line;
    checkMenu(line.createStandardContextMenu());
    QTextEdit text;
    text.setHtml(u"<a href='x'>y</a>"_s);
    checkMenu(text.createStandardContextMenu());
    QPlainTextEdit plain;
    checkMenu(plain.createStandardContextMenu());
    QSpinBox number;
    openMenuOf(number);
    QDateTimeEdit day;
    openMenuOf(day);
    QScrollBar across(Qt::Horizontal), down(Qt::Vertical);
    openMenuOf(across);
    openMenuOf(down);
    for (const auto key : {Qt::Key_F1, Qt::Key_Delete, Qt::Key_Return, Qt::Key_Escape, Qt::Key_Tab, Qt::Key_Space, Qt::Key_Left, Qt::Key_PageUp, Qt::Key_Home, Qt::Key_End, Qt::Key_Insert})
        CHECK_FALSE(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::ALT | key).toString(QKeySequence::NativeText).isEmpty());
    CHECK(QKeySequence(Qt::Key_Space).toString(QKeySequence::NativeText) == u"Spasi"_s);
    // For one name Qt asks for those of every key of every keyboard; only the keys of an office PC are translated.
    QStringList missing = listener.missing();
    missing.removeIf([](const QString& asked) { return asked.startsWith(u"QShortcut: "_s); });
    CHECK(missing == QStringList());
    CHECK(listener.asked() > 40);
}
