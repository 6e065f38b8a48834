// SPDX-License-Identifier: Apache-2.0
// Rows of a people export (regulation.md 6.1, 6.2): who is meant (figures.md 9, 10), and what is remarked.
#include "core/import/rows/row_readers.h"

#include "core/base/text.h"
#include "core/history/entities.h"
#include "core/import/table_shape.h"
#include "core/people/person.h"
#include "core/people/post_kind.h"

#include <QSet>
#include <algorithm>

namespace core {

using namespace Qt::StringLiterals;

namespace {

/// What may tell whose row it is; empty = doesn't say.
struct RowKeys {
    QString nip, pnsId, oldNip;
};

/// A key that several rows with different NIPs carry is no key: it would make one person of many.
QString unshared(const QString& key, const KeyOwners<QString>& nips, int fieldNumber, const RowCells& cells)
{
    if (!nips.isShared(key)) return key;
    cells.find(fieldNumber, u"person.keyShared"_s,
               u"%1 “%2” ada di beberapa baris dengan NIP berbeda, jadi tidak disimpan dan tidak dipakai untuk mengenali orang; perbaiki di sumbernya."_s.arg(findColumn(ImportKind::people, fieldNumber)->title, key));
    return {};
}

RowKeys readKeys(const RowCells& cells, const QString& nip, const ReadContext& context)
{
    RowKeys keys{nip, keyCell(cells.text(field::pnsId)), normalisedNip(keyCell(cells.text(field::nipOld)))};
    keys.pnsId = unshared(keys.pnsId, context.nipOfPnsId, field::pnsId, cells);
    if (!keys.oldNip.isEmpty() && !isOldNip(keys.oldNip))
        cells.find(field::nipOld, u"person.oldNip"_s, u"NIP lama “%1” bukan 9 atau 18 angka, jadi tidak dipakai untuk mengenali orang; periksa angkanya."_s.arg(withoutNik(cells.text(field::nipOld))));
    else
        keys.oldNip = unshared(keys.oldNip, context.nipOfOldNip, field::nipOld, cells);
    return keys;
}

/// A key that is somebody else's is neither used nor kept: one of the two rows is wrong, or both are one person.
void giveUp(QString& key, int fieldNumber, const Uid& owner, const RowCells& cells, const ImportIndex& index)
{
    const PersonFacts facts = index.factsOfPerson.value(owner);
    cells.find(fieldNumber, u"person.keyTaken"_s,
               u"%1 “%2” sudah milik %3 (NIP %4), jadi tidak dipakai untuk baris ini; bila orangnya sama, gabungkan keduanya di Pegawai, bila bukan, perbaiki di sumbernya."_s.arg(
                   findColumn(ImportKind::people, fieldNumber)->title, key, index.nameOfPerson.value(owner), facts.nip.isEmpty() ? u"tidak diketahui"_s : facts.nip));
    key.clear();
}

/// The file itself says that who had the row's NIP until now has another one, so somebody else may have it.
bool hasMoved(const Uid& person, const PersonFacts& said, const ReadContext& context)
{
    const PersonFacts facts = context.index.factsOfPerson.value(person);
    const QString now = facts.pnsId.isEmpty() ? QString() : context.nipOfPnsId.owner(facts.pnsId);
    return (facts.nip != said.nip || (!now.isEmpty() && now != said.nip)) && contradict(said, facts);
}

/// By NIP, then pns_id, then old NIP, unless something contradicts; a null uid = nobody yet.
Uid knownPerson(const RowCells& cells, const ReadContext& context, RowKeys& keys, PersonFacts said)
{
    const ImportIndex& index = context.index;
    Uid person = index.peopleByNip.value(keys.nip);
    if (!person.isNull() && hasMoved(person, said, context)) person = {};
    if (const Uid earlier = index.peopleByOldNip.owner(keys.nip); person.isNull() && !earlier.isNull() && !contradict(said, index.factsOfPerson.value(earlier))) person = earlier;
    const auto take = [&](QString& key, int fieldNumber, const Uid& owner) {
        if (owner.isNull() || owner == person) return;
        if (person.isNull() && !contradict(said, index.factsOfPerson.value(owner))) person = owner;
        else giveUp(key, fieldNumber, owner, cells, index);
    };
    take(keys.pnsId, field::pnsId, index.peopleByPnsId.owner(keys.pnsId));
    said.pnsId = keys.pnsId;
    if (!isOldNip(keys.oldNip)) return person;
    const Uid byOld = index.peopleByOldNip.owner(keys.oldNip);
    take(keys.oldNip, field::nipOld, byOld.isNull() ? index.peopleByNip.value(keys.oldNip) : byOld);
    return person;
}

/// What rules on single people need; the rest of Person stays empty.
Person asPerson(const Record& record)
{
    const auto text = [&](int number) {
        const auto it = record.values.fields.find(number);
        return it == record.values.fields.end() ? QString() : it->second.toString();
    };
    Person person;
    person.nip = text(field::nip);
    person.birthDate = QDate::fromString(text(field::birthDate), Qt::ISODate);
    person.sex = sexFromText(text(field::sex));
    person.employmentName = text(field::staffType);
    person.legalPositionId = text(field::legalPositionId);
    person.legalPositionName = text(field::legalPosition);
    person.gradeId = text(field::rankId);
    person.gradeName = text(field::rankName);
    person.postGroupId = text(field::postKindId);
    person.postGroupName = text(field::postKind);
    return person;
}

/// The column a finding is about: of two that say the same the one that is read first and filled.
int columnOf(const Problem& problem, const RowCells& cells)
{
    const auto filled = [&](int first, int second) { return cells.text(first).isEmpty() && !cells.text(second).isEmpty() ? second : first; };
    if (problem.field == u"kedudukanHukum"_s) return filled(field::legalPositionId, field::legalPosition);
    if (problem.field == u"golongan"_s) return filled(field::rankName, field::rankId);
    if (problem.field == u"jenisJabatan"_s) return filled(field::postKindId, field::postKind);
    if (problem.field == u"jenisPegawai"_s) return filled(field::staffType, field::legalPosition);
    return field::nip;
}

void addFindings(const RowCells& cells, const Person& person, bool hasName, const ReadContext& context)
{
    for (const Problem& problem : personFindings(person, context.tables)) cells.find(columnOf(problem, cells), problem.code, problem.message);
    if (!hasName) cells.find(field::personName, u"person.name"_s, u"Nama kosong; isi nama pegawainya."_s);
    if (const QString sex = cells.text(field::sex); !sex.isEmpty() && person.sex == Sex::unknown)
        cells.find(field::sex, u"sex.unknown"_s, u"Jenis kelamin “%1” tidak dikenal, jadi diabaikan; tulis L atau P."_s.arg(sex));
    const bool saysPost = !(person.postGroupId.isEmpty() && person.postGroupName.isEmpty());
    if (saysPost && postGroupOf(person.postGroupId, person.postGroupName) == PostGroup::unknown)
        cells.find(person.postGroupId.isEmpty() ? field::postKind : field::postKindId, u"postKind.unknown"_s,
                   u"Jenis jabatan “%1” tidak dikenal, jadi orang ini tanpa standar bawaan; pakai 1 (struktural), 2 (fungsional), atau 4 (pelaksana)."_s.arg(
                       person.postGroupId.isEmpty() ? person.postGroupName : person.postGroupId));
}

/// Why a unit's name alone did not say which unit it is.
QString whyNoUnit(const QString& name, qsizetype called, bool isPlaced)
{
    if (isPlaced) return u"Unit “%1” bukan unit pegawai ini di data; unitnya tetap, karena unit dikenali dari kodenya. Bila ia pindah, tambahkan kolom kode unit, atau ubah unitnya di Pegawai."_s.arg(name);
    const QString why = called > 1 ? u"Ada beberapa unit bernama “%1”"_s.arg(name) : u"Unit “%1” belum ada di data"_s.arg(name);
    return why + u", jadi unit pegawai ini belum diketahui; "_s + (called > 1 ? u"tambahkan kolom kode unit, atau pilih unitnya di Pegawai."_s : u"impor unit organisasinya dahulu, lalu impor ulang berkas ini."_s);
}

/// The unit is one of those or below one.
bool isWithin(const QString& unit, const QStringList& codes, const ImportIndex& index)
{
    QSet<Uid> passed;
    for (Uid at = unit.isEmpty() ? Uid() : index.unitUid(unit); !at.isNull() && !passed.contains(at); at = index.parentOfUnit.value(at)) {
        if (std::any_of(codes.begin(), codes.end(), [&](const QString& code) { return index.unitUid(code) == at; })) return true;
        passed.insert(at);
    }
    return false;
}

/// Code of the unit. Offices' lists only name it, and often only the OPD above it: that counts for who has no unit yet, where one unit
/// alone is called so. Nobody is moved by a name, for a unit is known by its code (figures.md 12).
QString unitOf(const RowCells& cells, Record& record, const ImportIndex& index)
{
    if (const QString code = cells.text(field::personUnitCode); !code.isEmpty()) return code;
    const QString name = cells.text(field::personUnitName), now = index.unitOfPerson.value(record.uid);
    if (name.isEmpty()) return {};
    const QStringList codes = index.unitCodesByName.value(folded(name));
    if (isWithin(now, codes, index)) {
        record.values.fields.erase(field::personUnitName);
        return {};
    }
    if (now.isEmpty() && codes.size() == 1) {
        record.values.fields[field::personUnitCode] = Value(codes.first());
        return codes.first();
    }
    cells.find(field::personUnitName, u"person.unitName"_s, whyNoUnit(name, codes.size(), !now.isEmpty()));
    return {};
}

/// The name that is known with titles, which have fields of their own: "Ani, S.T." of "Ani".
bool saysTitlesToo(const QString& name, const Uid& person, const ImportIndex& index)
{
    const QString said = folded(name), known = folded(index.nameOfPerson.value(person));
    if (said.isEmpty() || known.isEmpty() || said == known) return false;
    return said == index.titledNameOfPerson.value(person) || said.startsWith(known + u',');
}

/// What stands behind the comma of a joined name are titles: "Ani, S.T., M.T.".
void takeTitlesApart(Record& record)
{
    const QString name = record.values.at(field::personName).toString();
    const qsizetype comma = name.indexOf(u',');
    if (comma <= 0 || !name.mid(comma).contains(u'.')) return;
    record.values.fields[field::personName] = Value(name.left(comma).trimmed());
    record.values.fields[field::titleAfter] = Value(name.mid(comma + 1).trimmed());
}

/// A list drawn by an office spells as it likes what exports spell one way: the same said otherwise is no change.
void writeAsKnown(Record& record, const Person& person, const ReferenceTables& tables)
{
    if (person.sex != Sex::unknown) record.values.fields[field::sex] = Value(person.sex == Sex::male ? u"M"_s : u"F"_s);
    if (const Grade* grade = gradeOf(person, tables); grade && !person.gradeName.isEmpty()) record.values.fields[field::rankName] = Value(grade->name);
}

/// A name and a birth date, or the other digits of the NIP, that somebody else has under another NIP: one of the two may be a slip.
void findNamesake(const RowCells& cells, const Record& record, const RowKeys& keys, const Person& person, ImportIndex& index)
{
    const QString name = record.values.at(field::personName).toString();
    const Uid born = index.namesake(namesakeKey(name, person.birthDate, keys.nip)), other = born.isNull() ? index.namesake(namesakeKeyByNip(name, keys.nip)) : born;
    if (other.isNull() || other == record.uid) return;
    const PersonFacts facts = index.factsOfPerson.value(other);
    if (!facts.pnsId.isEmpty() && !keys.pnsId.isEmpty() && facts.pnsId != keys.pnsId) return;
    cells.find(field::nip, u"person.namesake"_s,
               u"Orang ini baru, tetapi %1 %2, NIP %3; bila orangnya sama, perbaiki NIP di berkas ini sebelum mengimpor."_s.arg(
                   born.isNull() ? u"namanya dan sepuluh angka terakhir NIP-nya sama dengan"_s : u"bernama dan lahir sama dengan"_s, index.nameOfPerson.value(other), facts.nip.isEmpty() ? u"tidak diketahui"_s : facts.nip));
}

/// A post of the list is kept, but what is shown of who has a structural post comes from the history.
void countOverruled(const RowCells& cells, const ImportRow& row, const Record& record, const Person& person, ReadContext& context)
{
    const QString said = cells.text(field::postTitle), shown = context.index.historyTitleOfPerson.value(record.uid);
    const PostGroup group = postGroupOf(person.postGroupId, person.postGroupName);
    if (said.isEmpty() || shown.isEmpty() || folded(said) == folded(shown) || (group != PostGroup::structural && group != PostGroup::unknown)) return;
    if (context.overruledPosts.rows++ == 0) context.overruledPosts = {1, row.sheet, cells.columnOf(field::postTitle), said, shown, row.number};
}

/// The person of the row for the rows and files that follow.
void remember(const Uid& uid, const RowKeys& keys, const Person& person, const QString& name, ImportIndex& index)
{
    PersonFacts& facts = index.factsOfPerson[uid];
    if (!keys.nip.isEmpty()) facts.nip = keys.nip;
    if (!keys.pnsId.isEmpty()) facts.pnsId = keys.pnsId;
    if (person.birthDate.isValid()) facts.birthDate = person.birthDate;
    if (person.sex != Sex::unknown) facts.sex = person.sex;
    if (!name.isEmpty()) index.nameOfPerson.insert(uid, name);
    if (index.namesakes) index.rememberNamesake(uid, facts);
    if (!keys.nip.isEmpty()) index.peopleByNip.insert(keys.nip, uid);
    index.peopleByPnsId.add(keys.pnsId, uid);
    if (isOldNip(keys.oldNip)) index.peopleByOldNip.add(keys.oldNip, uid);
}

/// A NIP names its person for good, unless somebody has or had it who is another.
Uid newPerson(const QString& nip, const ImportIndex& index) { return index.freeUid(nip, index.peopleByOldNip.owner(nip).isNull() ? 0 : 1); }

}  // namespace

void noteSharedKeys(const SheetTable& sheet, const SheetHeader& header, ReadContext& context)
{
    if (header.kind != ImportKind::people) return;
    for (const SheetRow& row : sheet.rows) {
        if (row.number <= header.row) continue;
        const auto nip = readNip(textAt(row, header.column(field::nip)));
        if (!nip) continue;
        context.nipOfPnsId.add(keyCell(textAt(row, header.column(field::pnsId))), *nip);
        context.nipOfOldNip.add(normalisedNip(keyCell(textAt(row, header.column(field::nipOld)))), *nip);
    }
}

void noteOverruledPosts(ReadContext& context)
{
    const OverruledPosts& posts = context.overruledPosts;
    if (posts.rows == 0) return;
    context.note({{posts.sheet, posts.row, posts.column, u"post.byHistory"_s,
                   u"Jabatan di %1 baris disimpan tetapi tidak tampil, karena riwayat jabatan pegawainya menyebut yang lain dan riwayatlah yang menentukan (baris ini: “%2”, menurut riwayat “%3”); bila jabatannya sudah berganti, impor atau isi riwayat jabatannya juga."_s
                       .arg(grouped(posts.rows), posts.said, posts.shown)}});
}

void readPerson(const RowCells& cells, ImportRow& row, ReadContext& context)
{
    Record record{entity::person, {}, {}};
    cells.fill(record);
    for (const int key : {field::nip, field::pnsId, field::nipOld}) record.values.fields.erase(key);
    const auto nip = readNip(cellText(cells.cell(field::nip)));
    const QString name = cells.text(field::personName);
    row.who = nip ? *nip : name;
    RowKeys keys = readKeys(cells, nip ? *nip : QString(), context);
    Person person = asPerson(record);
    person.nip = keys.nip;
    record.uid = knownPerson(cells, context, keys, {keys.nip, keys.pnsId, person.birthDate, person.sex});
    row.mentions = record.uid;
    if (!nip && (record.uid.isNull() || keys.pnsId.isEmpty())) return cells.refuse(field::nip, nip.error().code, nip.error().message);
    const bool isNew = record.uid.isNull();
    if (isNew) record.uid = newPerson(*nip, context.index);
    if (!nip) cells.find(field::nip, nip.error().code, nip.error().message);
    for (const auto& [number, key] : {std::pair(field::nip, keys.nip), std::pair(field::pnsId, keys.pnsId), std::pair(field::nipOld, keys.oldNip)})
        if (!key.isEmpty()) record.values.fields[number] = Value(key);

    if (cells.has(column::nameAndNip) || cells.has(column::male)) writeAsKnown(record, person, context.tables);
    if (saysTitlesToo(name, record.uid, context.index)) record.values.fields.erase(field::personName);
    else if (cells.has(column::nameAndNip)) takeTitlesApart(record);
    if (const QString unit = unitOf(cells, record, context.index); !unit.isEmpty()) record.values.fields[field::personUnit] = Value(context.index.unitUid(unit));
    if (isNew) findNamesake(cells, record, keys, person, context.index);
    countOverruled(cells, row, record, person, context);
    addFindings(cells, person, !name.isEmpty() || !context.index.nameOfPerson.value(record.uid).isEmpty(), context);
    if (person.sex == Sex::unknown && context.index.factsOfPerson.value(record.uid).sex != Sex::unknown) record.values.fields.erase(field::sex);  // what nobody can read takes nothing away
    remember(record.uid, keys, person, name, context.index);
    row.records.push_back(std::move(record));
}

}  // namespace core
