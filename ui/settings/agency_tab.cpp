// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/agency_tab.h"

#include "core/organisation/agency_letterhead.h"
#include "core/organisation/agency_store.h"
#include "core/report/layout.h"
#include "core/workspace/workspace.h"
#include "ui/common/ask.h"
#include "ui/common/cell.h"
#include "ui/common/form/form.h"
#include "ui/common/read_only.h"
#include "ui/common/theme.h"
#include "ui/common/widgets.h"

#include <QBoxLayout>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLogoSize = 64;
constexpr double kInchPerMillimetre = 1 / 25.4;

const QString kOnBehalf = u"a.n."_s;

/// Files of before say "an.".
QString actingOf(const core::Agency& a) { return core::signatureFormNamed(a.signerActing) == core::SignatureBlock::Form::onBehalf ? kOnBehalf : a.signerActing; }

/// A semicolon parts the two posts of "a.n." (core/organisation/agency.h).
QString behalfOf(const core::Agency& a) { return a.signerPost.contains(u';') ? a.signerPost.section(u';', 0, 0).trimmed() : QString(); }
QString postOf(const core::Agency& a) { return a.signerPost.section(u';', -1).trimmed(); }


std::vector<FormChoice> choicesOf(const QStringList& words)
{
    std::vector<FormChoice> choices;
    for (const QString& word : words) choices.push_back({word, word});
    return choices;
}

}  // namespace

AgencyTab::AgencyTab(PageContext context) : m_context(context), m_form(new Form), m_logo(makeLabel({}, u"muted"_s)), m_preview(new QLabel)
{
    m_form->addSection(tr("Agency and letterhead"));
    m_form->addField({.key = u"name"_s, .label = tr("Government"), .hint = tr("First line of the letterhead, for example Pemerintah Kabupaten Tirta Makmur")});
    m_form->addField({.key = u"kind"_s, .label = tr("Kind"), .kind = FieldKind::choice, .choices = choicesOf({u"kabupaten"_s, u"kota"_s, u"provinsi"_s}), .typable = true});
    m_form->addField({.key = u"office"_s, .label = tr("Office")});
    m_form->addField({.key = u"address"_s, .label = tr("Address"), .kind = FieldKind::lines});
    m_form->addField({.key = u"contact"_s, .label = tr("Telephone, mail"), .kind = FieldKind::lines});
    m_form->addSection(tr("Signer"));
    m_form->addField({.key = u"place"_s, .label = tr("Place of signing")});
    m_form->addField({.key = u"acting"_s, .label = tr("Signs as"), .kind = FieldKind::choice, .choices = choicesOf({kOnBehalf, u"Plt."_s, u"Plh."_s, u"Pj."_s}), .typable = false});
    m_form->addField({.key = u"behalf"_s, .label = tr("On behalf of"), .hint = tr("Only with a.n.: the post on whose behalf is signed.")});
    m_form->addField({.key = u"post"_s, .label = tr("Post")});
    m_form->addField({.key = u"signer"_s, .label = tr("Name with titles")});
    m_form->addField({.key = u"rank"_s, .label = tr("Rank")});
    m_form->addField({.key = u"nip"_s, .label = tr("NIP"), .hint = tr("Empty prints dots to fill in, but nothing for elected heads; “-” prints no NIP.")});

    auto* logoRow = new QHBoxLayout;
    m_logo->setMinimumSize(kLogoSize, kLogoSize);
    m_logo->setAccessibleName(tr("Logo"));
    m_removeLogo = edits(makeButton(tr("Remove the logo"), [this] { removeLogo(); }));
    logoRow->addWidget(m_logo);
    logoRow->addWidget(edits(makeButton(tr("Choose a logo…"), [this] { chooseLogo(); })));
    logoRow->addWidget(m_removeLogo);
    logoRow->addStretch(1);
    auto* left = makePanel();
    auto* leftInner = new QWidget;
    auto* leftLayout = new QVBoxLayout(leftInner);
    leftLayout->setContentsMargins(14, 14, 14, 14);
    leftLayout->addWidget(m_form);
    leftLayout->addWidget(makeLabel(tr("Logo"), u"section"_s));
    leftLayout->addLayout(logoRow);
    leftLayout->addStretch(1);
    auto* frame = new QVBoxLayout(left);
    frame->setContentsMargins(1, 1, 1, 1);
    frame->addWidget(makeScroll(leftInner));
    left->setMinimumWidth(330);

    auto* right = new QWidget;
    auto* rightLayout = new QVBoxLayout(right);
    rightLayout->setContentsMargins(0, 0, 0, 0);
    m_preview->setAccessibleName(tr("Preview of the letterhead"));
    m_preview->setAlignment(Qt::AlignTop | Qt::AlignHCenter);
    rightLayout->addWidget(makeLabel(tr("This is how reports and letters will begin and end"), u"section"_s));
    rightLayout->addWidget(makeScroll(m_preview), 1);
    right->setMinimumWidth(280);
    auto* splitter = new QSplitter;
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(metric::kGap);
    splitter->addWidget(left);
    splitter->addWidget(right);
    splitter->setSizes({560, 540});
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, metric::kGapSmall, 0, 0);
    layout->addWidget(splitter);
    connect(m_form, &Form::committed, this, &AgencyTab::save);
    connect(splitter, &QSplitter::splitterMoved, this, &AgencyTab::showPreview);
}

void AgencyTab::refresh()
{
    const auto agency = core::AgencyStore(m_context.workspace.log()).load();
    if (!agency) return ask::showError(this, tr("Settings"), agency.error());
    if (m_isFilled && *agency == m_saved) return;
    m_saved = *agency;
    m_form->refill({{u"name"_s, cell(m_saved.name)}, {u"kind"_s, cell(m_saved.kind)}, {u"office"_s, cell(m_saved.office)}, {u"address"_s, cell(m_saved.address)},
                    {u"contact"_s, cell(m_saved.contact)}, {u"place"_s, cell(m_saved.place)}, {u"acting"_s, cell(actingOf(m_saved))}, {u"behalf"_s, cell(behalfOf(m_saved))},
                    {u"post"_s, cell(postOf(m_saved))}, {u"signer"_s, cell(m_saved.signerName)}, {u"rank"_s, cell(m_saved.signerRank)}, {u"nip"_s, cell(m_saved.signerNip)}},
                   !m_isFilled);
    m_isFilled = true;
    showPreview();
}

core::Agency AgencyTab::typed() const
{
    core::Agency a = m_saved;
    a.name = m_form->text(u"name"_s);
    a.kind = m_form->text(u"kind"_s);
    a.office = m_form->text(u"office"_s);
    a.address = m_form->text(u"address"_s);
    a.contact = m_form->text(u"contact"_s);
    a.place = m_form->text(u"place"_s);
    a.signerActing = m_form->text(u"acting"_s);
    const QString behalf = m_form->text(u"behalf"_s), post = m_form->text(u"post"_s);
    a.signerPost = behalf.isEmpty() ? post : behalf + u"; "_s + post;
    a.signerName = m_form->text(u"signer"_s);
    a.signerRank = m_form->text(u"rank"_s);
    a.signerNip = m_form->text(u"nip"_s);
    return a;
}

bool AgencyTab::mayLeave() { return m_form->mayLeave(); }

void AgencyTab::save(const QString& key)
{
    core::Problems problems;
    bool isSaved = false;
    m_form->save(key, [&] {
        const auto done = core::AgencyStore(m_context.workspace.log()).save(typed());
        if (!done) problems = {{key, u"agency"_s, done.error().message}};
        return isSaved = done.has_value();
    });
    if (isSaved == problems.empty()) m_form->showProblems(problems, {});  // else this field was saved alone, and what is wrong in another stays to be read
    if (!isSaved) return;
    refresh();
    emit noted(tr("Saved"));
}

void AgencyTab::writeLogo(const QByteArray& logo)
{
    core::Agency agency = m_saved;
    agency.logo = logo;
    if (const auto done = core::AgencyStore(m_context.workspace.log()).save(agency); !done) return ask::showError(this, tr("Settings"), done.error());
    refresh();
    emit noted(tr("Saved"));
}

void AgencyTab::chooseLogo()
{
    const QString path = ask::openFile(this, tr("Choose a logo"), tr("Pictures (*.png *.jpg *.jpeg)"));
    if (path.isEmpty()) return;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) return ask::showMessage(this, tr("Choose a logo"), tr("“%1” can't be read.").arg(path));
    writeLogo(file.read(core::kLargestLogo + 1));  // one byte too many is refused with its own sentence
}

void AgencyTab::removeLogo() { writeLogo({}); }

void AgencyTab::showPreview()
{
    QPixmap logo;
    const bool hasLogo = !m_saved.logo.isEmpty() && logo.loadFromData(m_saved.logo);
    m_logo->setText(hasLogo ? QString() : tr("No logo yet"));
    if (hasLogo) m_logo->setPixmap(logo.scaled(kLogoSize, kLogoSize, Qt::KeepAspectRatio, Qt::SmoothTransformation));
    m_removeLogo->setEnabled(hasLogo);
    core::Report report;
    report.title = {tr("EXAMPLE OF A REPORT")};
    const QDate today = m_context.workspace.clock().today();
    core::frameReport(report, m_saved, today, today);
    report.blocks.push_back(core::Paragraph{tr("The content of the report stands here.")});
    const core::PageOptions options{core::Paper::a4, core::Orientation::portrait};
    const core::Layout layout(report, options);
    const double ratio = devicePixelRatioF();
    const int room = std::max(240, m_preview->parentWidget() ? m_preview->parentWidget()->width() - 4 : 400);
    QImage page = layout.renderPage(0, std::min(room, 620) * ratio / (layout.paperMillimetres().width() * kInchPerMillimetre));
    page.setDevicePixelRatio(ratio);
    m_preview->setPixmap(QPixmap::fromImage(page));
}

void AgencyTab::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    if (m_isFilled) QMetaObject::invokeMethod(this, &AgencyTab::showPreview, Qt::QueuedConnection);  // after the parts have their new sizes
}

}  // namespace ui
