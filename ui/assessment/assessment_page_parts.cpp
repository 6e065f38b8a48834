// SPDX-License-Identifier: Apache-2.0
// How the assessment page is put together: head, event, group, grid, and who tells whom.
#include "core/workspace/workspace.h"
#include "ui/assessment/assessment_grid.h"
#include "ui/assessment/assessment_list.h"
#include "ui/assessment/assessment_page.h"
#include "ui/assessment/assessment_panel.h"
#include "ui/common/ask.h"
#include "ui/common/choice.h"
#include "ui/common/read_only.h"
#include "ui/common/theme.h"
#include "ui/common/widgets.h"

#include <QAbstractItemView>
#include <QBoxLayout>
#include <QButtonGroup>
#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kSavePauseMs = 1500;

}  // namespace

AssessmentPage::AssessmentPage(PageContext context)
    : Page(context), m_tabs(new QButtonGroup(this)), m_stack(new QStackedWidget), m_date(new QDateEdit), m_method(makeChoice(tr("Method"), 12, 200)),
      m_assessor(new QLineEdit), m_validity(makeLabel({}, u"muted"_s)), m_search(new QLineEdit), m_unit(makeChoice(tr("Unit"), 12, 280)),
      m_kinds(makeChoice(tr("Kind of competency"), 19, 230, {tr("Managerial & socio-cultural"), tr("Technical, required here"), tr("All competencies")})),
      m_model(new AssessmentGridModel(this)), m_grid(new AssessmentGrid(m_model)), m_panel(new AssessmentPanel(context)), m_list(new AssessmentList(context)), m_splitter(new QSplitter), m_legend(makeLabel({}))
{
    setTitle(tr("Assessments"));
    m_pause.setSingleShot(true);
    m_pause.setInterval(kSavePauseMs);
    buildHead();
    buildEntry();
    m_stack->addWidget(m_list);
    content()->addWidget(m_stack, 1);
    connectAll();
    m_tabs->button(entry)->setChecked(true);
}

void AssessmentPage::buildHead()
{
    addAction(makeButton(tr("Import…"), [this] { emit placeRequested({u"import"_s}); }));
    addAction(makeButton(tr("See the gaps"), [this] { emit placeRequested({u"gap"_s}); }));
    const QStringList titles{tr("Enter levels"), tr("All assessments")};
    for (int i = 0; i < titles.size(); ++i) {
        auto* tab = makeTabButton(titles[i]);
        m_tabs->addButton(tab, i);
        filterRow()->addWidget(tab);
    }
    filterRow()->addStretch(1);
}

void AssessmentPage::buildEntry()
{
    m_date->setAccessibleName(tr("Date"));
    m_date->setCalendarPopup(true);
    m_date->setDisplayFormat(u"dd-MM-yyyy"_s);
    m_date->setKeyboardTracking(false);
    m_date->setDate(workspace().clock().today());
    m_assessor->setAccessibleName(tr("Assessor"));
    m_assessor->setMaximumWidth(200);
    edits(m_assessor);
    m_search->setPlaceholderText(tr("Name, NIP, post…"));
    m_search->setAccessibleName(tr("Find people"));
    m_search->setClearButtonEnabled(true);
    m_search->setMaximumWidth(280);
    leaveUndoToWindow(m_search);
    auto* event = new QHBoxLayout;
    auto* group = new QHBoxLayout;
    for (QHBoxLayout* row : {event, group}) row->setSpacing(metric::kGapSmall);
    const auto addLabelled = [event](const QString& name, QWidget* field, int stretch) {
        auto* label = new QLabel(name);
        label->setBuddy(field);
        event->addWidget(label);
        event->addWidget(field, stretch);
    };
    addLabelled(tr("Date"), m_date, 0);
    addLabelled(tr("Method"), m_method, 1);
    addLabelled(tr("Assessor"), m_assessor, 1);
    event->addWidget(m_validity, 2);
    group->addWidget(m_search, 2);
    group->addWidget(m_unit, 2);
    group->addWidget(m_kinds, 2);
    group->addStretch(1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(metric::kGap);
    m_splitter->addWidget(m_grid);
    m_splitter->addWidget(m_panel);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setSizes({800, 300});
    auto* tab = new QWidget;
    auto* layout = new QVBoxLayout(tab);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metric::kGapSmall);
    layout->addLayout(event);
    layout->addLayout(group);
    layout->addWidget(m_splitter, 1);
    layout->addWidget(m_legend);
    tellEffect({});
    m_stack->addWidget(tab);
}

void AssessmentPage::tellEffect(const QString& sentence)
{
    m_legend->setText(sentence.isEmpty() ? tr("3 level of this assessment · (2) last valid result · /3 required by the post · –1 missing") : sentence);
    setLook(m_legend, "look", sentence.isEmpty() ? u"muted"_s : u"warning"_s);
}

void AssessmentPage::resizeEvent(QResizeEvent* event)
{
    constexpr int kNarrow = 900, kPanel = 300;  // pixels
    Page::resizeEvent(event);
    if (m_isNarrow == (width() < kNarrow)) return;
    m_isNarrow = !m_isNarrow;
    const int panel = m_isNarrow ? m_panel->minimumWidth() : kPanel;
    m_splitter->setSizes({width() - panel, panel});
}

void AssessmentPage::connectAll()
{
    connect(&workspace().session(), &core::Session::changed, this, [this] { m_isStale |= !m_isSaving; });
    connect(m_tabs, &QButtonGroup::idClicked, this, &AssessmentPage::chooseTab);
    connect(m_date, &QDateEdit::dateChanged, this, &AssessmentPage::onHeadChanged);
    connect(m_method, &QComboBox::currentIndexChanged, this, &AssessmentPage::onHeadChanged);
    connect(m_assessor, &QLineEdit::editingFinished, this, &AssessmentPage::saveAssessor);
    connect(m_search, &QLineEdit::textChanged, this, &AssessmentPage::showGroup);
    connect(m_search, &QLineEdit::returnPressed, m_grid, [this] {
        m_grid->setFocus(Qt::OtherFocusReason);
        if (!m_grid->currentIndex().isValid() && m_model->rowCount() > 0 && m_model->columnCount() > 0) m_grid->setCurrentIndex(m_model->index(0, 0));
    });
    connect(m_unit, &QComboBox::currentIndexChanged, this, &AssessmentPage::showGroup);
    connect(m_kinds, &QComboBox::currentIndexChanged, this, &AssessmentPage::showGroup);
    connect(&m_pause, &QTimer::timeout, this, &AssessmentPage::save);
    connect(m_grid, &AssessmentGrid::typed, &m_pause, qOverload<>(&QTimer::start));
    connect(m_grid, &AssessmentGrid::blockWritten, this, &AssessmentPage::save);
    connect(m_grid, &AssessmentGrid::personChanged, this, &AssessmentPage::save);
    connect(m_grid, &AssessmentGrid::left, this, &AssessmentPage::save);
    connect(m_grid, &AssessmentGrid::cellChanged, this, &AssessmentPage::showCell);
    connect(m_grid, &AssessmentGrid::refused, this, [this](const QString& reason) {
        emit noted(reason);
        if (m_method->currentIndex() > 0) return;
        setLook(m_validity, "look", u"error"_s);
        m_method->setFocus(Qt::OtherFocusReason);
        if (!m_grid->hasWaiting()) return;
        m_method->showPopup();
    });
    m_method->view()->window()->installEventFilter(this);
    m_method->installEventFilter(this);
    connect(m_grid, &AssessmentGrid::typed, this, &AssessmentPage::checkHead);
    connect(m_grid, &AssessmentGrid::pasteRefused, this, [this](const QStringList& reasons) {
        ask::showMessage(this, tr("Paste"), tr("Nothing was pasted. Mend these cells in the spreadsheet and paste again.") + u"\n\n"_s + reasons.join(u'\n'));
    });
    connect(m_panel, &AssessmentPanel::aspectsEdited, this, &AssessmentPage::saveAspects);
    connect(m_panel, &AssessmentPanel::effectTold, this, &AssessmentPage::tellEffect);
    connect(m_panel, &AssessmentPanel::eventChosen, this, &AssessmentPage::chooseHead);
    connect(m_list, &AssessmentList::noted, this, &Page::noted);
    connect(m_list, &AssessmentList::eventChosen, this, [this](const core::AssessmentLine& line) {
        m_place = Place{u"assessment"_s, line.personUid.bytes(), {{u"date"_s, line.event.day}, {u"method"_s, line.event.method}}};
        if (isReady()) applyPlace();
    });
}

}  // namespace ui
