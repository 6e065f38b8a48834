// SPDX-License-Identifier: Apache-2.0
// What an import must know of the file it goes into: who is who, which codes exist. Loaded once, kept in step while rows come.
#pragma once
#include "core/base/id.h"
#include "core/people/nip.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <QString>
#include <optional>
#include <vector>

namespace core {

struct KnownCompetency {
    QString code, name;
    Uid uid;
};

/// The dictionary as sheets name it. Of two rows with one code or name the first that was added counts.
class KnownCompetencies {
public:
    void add(KnownCompetency competency);
    [[nodiscard]] const KnownCompetency* withCode(const QString& code) const;  ///< in capitals or not
    /// By code or name, or a code that the dictionary lacks: its column waits. Empty = none of them.
    [[nodiscard]] QString named(const QString& heading) const;
    /// By a name that differs in a letter or two ("Orintasi").
    [[nodiscard]] QString like(const QString& heading) const;

private:
    std::vector<KnownCompetency> m_all;
    std::vector<QString> m_plainNames;  // normalised, of m_all
    QHash<QString, size_t> m_byCode, m_byName;
};

/// What a heading of a reconciliation sheet means; 0 = a column nobody reads. Matches lower-cased headings.
struct HeaderPattern {
    QRegularExpression expression;
    int meaning = 0;
};

/// What tells a person from another besides the NIP.
struct PersonFacts {
    QString nip, pnsId;
    QDate birthDate;          ///< of its column
    Sex sex = Sex::unknown;   ///< of its column
};
/// Two different pns_ids, or a birth date or sex (by column or NIP) that is known of both and fits nowhere: not one person.
[[nodiscard]] bool contradict(const PersonFacts& a, const PersonFacts& b);

/// Who a key belongs to: what two claim is nobody's.
template <class Owner>
class KeyOwners {
public:
    void add(const QString& key, const Owner& owner)
    {
        if (key.isEmpty()) return;
        const auto first = m_owners.constFind(key);
        m_owners.insert(key, first == m_owners.constEnd() || *first == owner ? owner : Owner());
    }
    [[nodiscard]] Owner owner(const QString& key) const { return m_owners.value(key); }  ///< null = nobody, or not sure
    [[nodiscard]] bool isShared(const QString& key) const { return m_owners.value(key, Owner()) == Owner() && m_owners.contains(key); }

private:
    QHash<QString, Owner> m_owners;
};

/// A person's row that stands behind another one.
struct JoinedPerson {
    Uid shown;    ///< who stands for it
    QString nip;  ///< its own, if somebody decided that the two are one; empty if it is only a name that nobody goes by
};

struct ImportIndex {
    QHash<QString, Uid> peopleByNip;       ///< 18 digits
    KeyOwners<Uid> peopleByPnsId, peopleByOldNip;
    QHash<Uid, QString> unitOfPerson;      ///< raw unit code of everybody in the file
    QHash<Uid, QString> nameOfPerson;
    QHash<Uid, QString> titledNameOfPerson;  ///< folded, of who has titles
    QHash<Uid, PersonFacts> factsOfPerson;
    QHash<Uid, QString> historyTitleOfPerson;  ///< the title shown of who holds a structural post by the history (figures.md 6)
    std::optional<QHash<QString, Uid>> namesakes = {};  ///< by namesakeKey() and namesakeKeyByNip(), once somebody new was looked for
    QHash<Uid, JoinedPerson> joinedPeople;
    QSet<Uid> deletedPeople;               ///< by every uid they go by
    QHash<QString, Uid> unitsByCode;
    QHash<QString, QStringList> unitCodesByName;  ///< codes of all units with that folded name
    QHash<Uid, Uid> parentOfUnit;
    QHash<QString, Uid> offeringsByCode;   ///< by the folded code: the editor takes "abc" and "ABC" for one, too
    QStringList affairs;                   ///< urusan of the units
    KnownCompetencies competencies;
    std::vector<HeaderPattern> headerPatterns;  ///< in their order, the first that matches wins (figures.md 13)

    /// uid of a unit by code: the row's, else the one it will have when it comes.
    [[nodiscard]] Uid unitUid(const QString& code) const;
    [[nodiscard]] Uid competencyUid(const QString& code) const;
    [[nodiscard]] Uid offeringUid(const QString& code) const;
    /// uid of a person by NIP; `known` says whether the person is there already. Never somebody else's, whose NIP was once this
    /// one: what comes under it waits for its owner.
    [[nodiscard]] Uid personUid(const QString& nip, bool* known) const;
    /// The first uid of the NIP (nipUid) from that place on by which nobody else goes.
    [[nodiscard]] Uid freeUid(const QString& nip, int place = 0) const;
    /// Who is there with that key of the two; null = nobody.
    [[nodiscard]] Uid namesake(const QString& key);
    /// Only once `namesakes` is there.
    void rememberNamesake(const Uid& uid, const PersonFacts& facts);
    /// Who is shown under the NIP's own uid, though he has another NIP; null = nobody.
    [[nodiscard]] Uid formerOwner(const QString& nip) const;
};

}  // namespace core
