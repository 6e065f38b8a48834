// SPDX-License-Identifier: Apache-2.0
#include "ui/report/signing_form.h"

#include "core/reports/person_signer.h"
#include "core/workspace/workspace.h"
#include "ui/common/ask.h"
#include "ui/common/form/form_dialog.h"
#include "ui/common/theme.h"
#include "ui/common/widgets.h"
#include "ui/report/person_picker.h"

#include <QBoxLayout>
#include <QPushButton>
#include <QTabWidget>

namespace ui {

using namespace Qt::StringLiterals;
using core::SignatureBlock;

namespace {

QVariant cell(const QString& text) { return text.isEmpty() ? QVariant() : QVariant(text); }

QString digitsOf(QString nip) { return nip.remove(u' '); }

QWidget* tabOf(Form* form, std::initializer_list<QWidget*> below)
{
    auto* tab = new QWidget;
    auto* layout = new QVBoxLayout(tab);
    layout->setContentsMargins(metric::kGap, metric::kGap, metric::kGap, metric::kGap);
    layout->addWidget(form);
    for (QWidget* widget : below) layout->addWidget(widget);
    layout->addStretch(1);
    return tab;
}

bool operator==(const SignatureBlock& a, const SignatureBlock& b)
{
    return std::tie(a.heading, a.title, a.name, a.rank, a.nip, a.form, a.onBehalfOf) == std::tie(b.heading, b.title, b.name, b.rank, b.nip, b.form, b.onBehalfOf);
}

bool areSame(const std::vector<SignatureBlock>& a, const std::vector<SignatureBlock>& b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const auto& x, const auto& y) { return x == y; });
}

}  // namespace

SigningForm::SigningForm(PageContext context, const std::vector<SignatureBlock>& own, const core::ReportOptions& now)
    : m_context(context), m_now(now), m_tabs(new QTabWidget), m_document(new Form)
{
    for (const SignatureBlock& signer : own) m_own.push_back(core::withoutDots(signer));
    m_tabs->addTab(documentTab(), tr("Document"));
    for (int i = 0; i < kSigners; ++i) m_tabs->addTab(signerTab(i), tr("Signer %1").arg(i + 1));
    fill(now.signers.empty() ? own : now.signers);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_tabs);
    m_before = state();
}

/// Every field as text.
QStringList SigningForm::state() const
{
    QStringList all;
    const auto add = [&](const Form& form) {
        for (const QString& key : form.keys()) all << form.text(key).simplified();
    };
    add(*m_document);
    for (const Form* form : m_signers) add(*form);
    return all;
}

QWidget* SigningForm::documentTab()
{
    m_document->setAccessibleName(tr("Document"));
    m_document->addField({.key = u"number"_s, .label = tr("Document number"), .hint = tr("For this document only; presets do not keep it.")});
    m_document->addField({.key = u"place"_s, .label = tr("Place of signing"), .hint = tr("Empty = as in the settings.")});
    m_document->addField({.key = u"day"_s, .label = tr("Day of signing"), .kind = FieldKind::date, .hint = tr("Empty = the day of printing.")});
    m_document->setValue(u"number"_s, cell(m_now.number));
    m_document->setValue(u"place"_s, cell(m_now.place));
    m_document->setValue(u"day"_s, m_now.day.isValid() ? QVariant(m_now.day) : QVariant());
    auto* own = makeButton(tr("Signers as the report comes"), [this] { fill(m_own); });
    own->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    return tabOf(m_document, {own});
}

QWidget* SigningForm::signerTab(int number)
{
    Form*& form = m_signers.at(static_cast<std::size_t>(number));
    form = new Form;
    form->setAccessibleName(tr("Signer %1").arg(number + 1));
    auto* person = new PersonPicker(m_context.workspace.session());
    connect(person, &PersonPicker::chosen, this, [this, number](const core::Uid& who) { take(number, who); });
    form->addWidget(tr("From the people"), person);
    form->addField({.key = u"heading"_s, .label = tr("Heading"), .hint = tr("For example Mengetahui or Menyetujui; may be empty.")});
    std::vector<FormChoice> acting;
    for (const auto& [value, text] : {std::pair(SignatureBlock::Form::onBehalf, u"a.n."_s), std::pair(SignatureBlock::Form::plt, u"Plt."_s), std::pair(SignatureBlock::Form::plh, u"Plh."_s),
                                      std::pair(SignatureBlock::Form::pj, u"Pj."_s)})
        acting.push_back({static_cast<int>(value), text});
    form->addField({.key = u"form"_s, .label = tr("Signs as"), .kind = FieldKind::choice, .choices = acting});
    form->addField({.key = u"behalf"_s, .label = tr("On behalf of"), .hint = tr("Only with a.n.: the post on whose behalf is signed.")});
    form->addField({.key = u"title"_s, .label = tr("Post")});
    form->addField({.key = u"name"_s, .label = tr("Name with titles"), .hint = tr("Empty = dots, to be filled by hand.")});
    form->addField({.key = u"rank"_s, .label = tr("Rank")});
    form->addField({.key = u"nip"_s, .label = tr("NIP"), .hint = tr("Leave empty for elected heads.")});
    return tabOf(form, {});
}

void SigningForm::fill(const std::vector<SignatureBlock>& signers)
{
    for (std::size_t i = 0; i < m_signers.size(); ++i) {
        const SignatureBlock signer = i < signers.size() ? core::withoutDots(signers[i]) : SignatureBlock();
        Form& form = *m_signers[i];
        form.setValue(u"heading"_s, cell(signer.heading));
        form.setValue(u"form"_s, signer.form == SignatureBlock::Form::own ? QVariant() : QVariant(static_cast<int>(signer.form)));
        form.setValue(u"behalf"_s, cell(signer.onBehalfOf));
        form.setValue(u"title"_s, cell(signer.title));
        form.setValue(u"name"_s, cell(signer.name));
        form.setValue(u"rank"_s, cell(signer.rank));
        form.setValue(u"nip"_s, cell(signer.nip));
    }
}

void SigningForm::take(int number, const core::Uid& person)
{
    if (person.isNull()) return;
    const auto signer = core::personSigner(m_context.workspace.session(), person, m_context.workspace.clock().today());
    if (!signer) return ask::showError(this, tr("Signer"), signer.error());
    Form& form = *m_signers.at(static_cast<std::size_t>(number));
    form.setValue(u"title"_s, cell(signer->title));
    form.setValue(u"name"_s, cell(signer->name));
    form.setValue(u"rank"_s, cell(signer->rank));
    form.setValue(u"nip"_s, cell(signer->nip));
}

SignatureBlock SigningForm::signer(int number) const
{
    const Form& form = *m_signers.at(static_cast<std::size_t>(number));
    const auto text = [&](const QString& key) { return form.text(key).simplified(); };
    return {text(u"heading"_s), text(u"title"_s), text(u"name"_s), text(u"rank"_s), digitsOf(text(u"nip"_s)), static_cast<SignatureBlock::Form>(form.value(u"form"_s).toInt()), text(u"behalf"_s)};
}

core::Result<core::ReportOptions> SigningForm::options() const
{
    const auto wrong = [](const QString& sentence) { return core::fail(core::ErrorCode::invalidInput, sentence); };
    core::ReportOptions options = m_now;
    options.number = m_document->text(u"number"_s).simplified();
    options.place = m_document->text(u"place"_s).simplified();
    const QVariant day = m_document->value(u"day"_s);
    options.day = day.toDate();
    if (day.isValid() && !options.day.isValid()) return wrong(tr("“%1” is no day; write it as dd-mm-yyyy, for example 17-08-2026.").arg(day.toString()));
    options.signers.clear();
    for (int i = 0; i < kSigners; ++i) {
        const SignatureBlock one = signer(i);
        if (one == SignatureBlock()) continue;
        if (one.title.isEmpty()) return wrong(tr("Signer %1 has no post.").arg(i + 1));
        if (one.form == SignatureBlock::Form::onBehalf && one.onBehalfOf.isEmpty()) return wrong(tr("Signer %1 signs a.n., but nobody is named on whose behalf.").arg(i + 1));
        options.signers.push_back(one);
    }
    if (areSame(options.signers, m_own)) options.signers.clear();
    return options;
}

void openSigningDialog(QWidget* parent, PageContext context, const std::vector<SignatureBlock>& own, const core::ReportOptions& now, std::function<void(const core::ReportOptions&)> done)
{
    auto* dialog = new FormDialog(SigningForm::tr("Number and signers"), SigningForm::tr("Apply"), parent);
    auto* form = new SigningForm(context, own, now);
    dialog->head()->addWidget(form);
    dialog->setAlsoChanged([form] { return form->isChanged(); });
    dialog->setAction([form, done = std::move(done)](const Form&) -> core::Result<> {
        const auto options = form->options();
        if (!options) return tl::unexpected<core::Error>(options.error());
        done(*options);
        return {};
    });
    dialog->open();
}

}  // namespace ui
