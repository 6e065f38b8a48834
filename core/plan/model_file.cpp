// SPDX-License-Identifier: Apache-2.0
#include "core/plan/model_file.h"

#include "core/base/text.h"
#include "core/base/words.h"

#include <QIODevice>

namespace core {
namespace {

using namespace Qt::StringLiterals;

/// Collects text and hands it on in large pieces.
class LpText {
public:
    LpText(const FullModel& model, QIODevice& out) : m_model(model), m_out(out) {}

    void add(const std::string& text)
    {
        m_text += text;
        if (m_text.size() > kPiece) flush();
    }
    void flush()
    {
        m_isWhole = m_isWhole && m_out.write(m_text.data(), static_cast<qint64>(m_text.size())) == static_cast<qint64>(m_text.size());
        m_text.clear();
    }
    [[nodiscard]] bool isWhole() const { return m_isWhole; }

    void addTerms(const std::vector<FullModel::Term>& terms)
    {
        if (terms.empty()) add(" 0 " + (m_model.columns.empty() ? "nothing" : m_model.columns.front().name));  // a row must name something
        std::size_t onLine = 0;
        for (const auto& [column, amount] : terms) {
            if (onLine == kTermsOnLine) add("\n  ");
            onLine = onLine % kTermsOnLine + 1;
            add((amount < 0 ? " - " : " + ") + std::to_string(std::abs(amount)) + " " + m_model.columns[column].name);
        }
    }

private:
    static constexpr std::size_t kPiece = 1 << 16, kTermsOnLine = 6;
    const FullModel& m_model;
    QIODevice& m_out;
    std::string m_text;
    bool m_isWhole = true;
};

void addRows(LpText& text, const FullModel& model)
{
    for (const auto& row : model.rows) {
        text.add(" " + row.name + ":");
        text.addTerms(row.terms);
        text.add(row.least ? " >= " + std::to_string(*row.least) + "\n" : " <= " + std::to_string(*row.most) + "\n");
    }
}

}  // namespace

QStringList modelNotes(const PlanFacts& facts)
{
    QStringList notes{
        u"Model lengkap rencana pelatihan tahun %1, dibuat oleh Titian. Pagu %2."_s.arg(facts.input.options.year).arg(rupiah(facts.input.options.budgetRupiah)),
        u"Yang dimaksimalkan: nilai, dalam perseribu. 1000 = satu level kesenjangan yang benar-benar tertutup oleh bentuk"_s,
        u"yang sepenuhnya efektif, pada bobot kompetensi, bobot prioritas dan faktor pegawai 1; setiap perkalian dibulatkan ke bawah."_s,
        u"x_p_a = 1: pegawai p mendapat kursi di angkatan a; nilainya level yang ditutup kursi itu dari level pegawai sekarang."_s,
        u"y_a = 1: angkatan a berjalan."_s,
        u"z_p_a_c_n = 1: kursi p di a menaikkan kompetensi c dari level yang baru tercapai lewat kursi lain (n: nomor urut);"_s,
        u"nilainya level yang ditutup di sana."_s,
        u"Baris offering, step, week, order: seorang paling banyak satu kursi dari satu pelatihan, untuk satu jenjang, dalam satu"_s,
        u"minggu, dan jenjang yang lebih tinggi tidak mendahului yang di bawahnya. hours: batas JP setahun. closes: kursi yang tidak"_s,
        u"menutup apa pun tidak diberikan. seat, under: syarat z. seats, minimum: isi angkatan. away: pegawai satu unit yang pergi"_s,
        u"dalam minggu itu. budget: pagu. lock: kursi terkunci yang tidak mungkin diberikan."_s,
        u"f_l_u: rupiah dari baris anggaran l untuk kursi pegawai unit u; f_l: untuk biaya tetap angkatan. paid: biaya terbayar."_s,
        u"line: isi baris anggaran. share: bagian terbesar satu unit dari pagu."_s,
        u"s_g: kursi yang kurang dari batas bawah kelompok g; floor: batas bawah itu. Setiap kekurangan lebih mahal dari semua nilai."_s,
        u"Nomor pegawai, angkatan, kompetensi, unit, baris anggaran dan kelompok:"_s};
    for (std::size_t g = 0; g < facts.input.groups.size(); ++g) notes << u"g%1 = %2 %3"_s.arg(g).arg(facts.input.groups[g].kind, facts.input.groups[g].name);
    for (std::size_t l = 0; l < facts.input.options.funds.size(); ++l) notes << u"l%1 = %2 %3"_s.arg(l).arg(facts.input.options.funds[l].source, rupiah(facts.input.options.funds[l].rupiah));
    for (std::size_t a = 0; a < facts.angkatan.size(); ++a) {
        const auto& name = facts.angkatan[a];
        notes << u"a%1 = %2 %3"_s.arg(a).arg(name.number > 0 ? u"%1/%2"_s.arg(name.offeringCode).arg(name.number) : name.offeringCode, name.offeringName);
    }
    for (std::size_t c = 0; c < facts.dictionary.size(); ++c) notes << u"c%1 = %2 %3"_s.arg(c).arg(facts.dictionary.at(c).code, facts.dictionary.at(c).name);
    for (std::size_t u = 0; u < facts.units.size(); ++u) notes << u"u%1 = %2"_s.arg(u).arg(facts.units.at(u).name);
    for (std::size_t p = 0; p < facts.people.size(); ++p) notes << u"p%1 = NIP %2"_s.arg(p).arg(facts.people[p].nip);
    return notes;
}

Result<> writeModel(const FullModel& model, const QStringList& notes, QIODevice& out)
{
    constexpr qsizetype longestNote = 125;  // a name of two-byte letters is below 255 bytes
    LpText text(model, out);
    for (const QString& note : notes) text.add("\\ " + note.simplified().left(longestNote).toStdString() + "\n");
    text.add("Maximize\n value:");
    std::vector<FullModel::Term> worth;
    for (std::size_t i = 0; i < model.columns.size(); ++i)
        if (model.columns[i].worth != 0) worth.push_back({i, model.columns[i].worth});
    text.addTerms(worth);
    text.add("\nSubject To\n");
    addRows(text, model);
    text.add("Bounds\n");
    for (const auto& column : model.columns)
        text.add(" " + std::to_string(column.least) + " <= " + column.name + " <= " + std::to_string(column.most) + "\n");
    text.add("Generals\n");  // "Binaries" would free what is fixed
    for (const auto& column : model.columns)
        if (column.isWhole) text.add(" " + column.name + "\n");
    text.add("End\n");
    text.flush();
    if (!text.isWhole()) return fail(ErrorCode::io, tr("Berkas model tidak dapat ditulis."), out.errorString());
    return {};
}

}  // namespace core
