// SPDX-License-Identifier: Apache-2.0
// The log's own tables, read and written row by row. Internal to core/history; every function throws Failure.
#pragma once
#include "core/db/query.h"
#include "core/db/session.h"
#include "core/history/registry.h"

#include <optional>
#include <set>
#include <unordered_map>
#include <unordered_set>

namespace core {

struct RowKey {
    int entity = 0;
    Uid uid;
    auto operator<=>(const RowKey&) const = default;
};

struct Address {
    RowKey row;
    int field = kRow;
    Uid element;  ///< null = none
    auto operator<=>(const Address&) const = default;
};

/// One edit as it stands in the log.
struct Edit {
    Uid uid;
    Uid changeSet;
    Address at;
    Value value;
    qint64 hlc = 0;
    int schema = 0;
    Uid redactedBy;
    bool operator==(const Edit&) const = default;
};
/// What an edit says about a place of its row, itself or by the snapshot it carries; null if nothing.
[[nodiscard]] Value saidAt(const Edit& edit, const Address& at);

struct ChangeSetRecord {
    Uid uid;
    qint64 at = 0;  ///< Unix ms
    Uid office;
    QString user;
    QString label;
    int kind = 0;  ///< see ChangeKind
    Uid undoes;
    bool operator==(const ChangeSetRecord&) const = default;
};

/// A head of a row: an edit nobody has replaced.
struct Head {
    qint64 seq = 0;
    Uid uid;
    int field = kRow;
    Uid element;
    Value value;
    qint64 hlc = 0;
    bool redacted = false;
    [[nodiscard]] bool isTombstone() const { return field == kRow && !redacted && value.integer(); }
};

/// The provisional winner among concurrent edits: the greater clock, then the greater uid. The same in every file.
[[nodiscard]] inline bool winsOver(qint64 hlcA, const Uid& a, qint64 hlcB, const Uid& b) { return std::pair(hlcA, a) > std::pair(hlcB, b); }

void bindValue(Query& query, int index, const Value& value);
[[nodiscard]] Value readValue(const Query& query, int column);
/// An empty blob stands for "no element".
[[nodiscard]] QByteArrayView elementView(const Uid& element);

class LogTables {
public:
    explicit LogTables(Session& session) : m_session(session) {}

    qint64 insertChangeSet(const ChangeSetRecord& record);
    qint64 insertEdit(const Edit& edit, qint64 changeSetId);
    /// False if that was known.
    bool insertParent(const Uid& parent, const Uid& edit);
    void addHead(const Address& at, qint64 seq);
    void removeHead(const Address& at, qint64 seq);

    /// Heads of a whole row, weakest first, so that a later one overrides.
    [[nodiscard]] std::vector<Head> heads(const RowKey& row);
    /// Heads of one address, weakest first.
    [[nodiscard]] std::vector<Head> heads(const Address& at);
    [[nodiscard]] int headCount(const Address& at);
    /// Addresses with more than one head, in their order. Reads the index of the heads alone.
    [[nodiscard]] std::vector<Address> contested();
    /// Rows somebody has deleted at some time; of those known by their deletion alone (partial packages) only the ones of
    /// entities that are shipped.
    [[nodiscard]] std::set<RowKey> deletedOnce(const std::set<int>& shippedEntities);
    [[nodiscard]] bool hasRow(const RowKey& row);
    [[nodiscard]] bool isParent(const Uid& parent, const Uid& edit);
    [[nodiscard]] std::vector<Uid> parentsOf(const Uid& edit);
    [[nodiscard]] std::optional<Edit> edit(const Uid& uid);
    /// Its place in the order in which this file got to know its edits; 0 if it does not know it.
    [[nodiscard]] qint64 seqOf(const Uid& edit);
    /// The last snapshots behind these heads of a row, weakest first: none that a later one descends from, because what a
    /// row said in an earlier life holds no more in the next.
    [[nodiscard]] std::vector<Value> snapshots(const RowKey& row, const std::vector<Head>& heads);
    /// True if a known edit of the same address replaced this one.
    [[nodiscard]] bool isReplaced(const Edit& edit);

    /// Clock of the edit inserted last, 0 if there is none.
    [[nodiscard]] qint64 lastClock();

    [[nodiscard]] Value fact(const QString& name);
    void setFact(const QString& name, const Value& value);

private:
    std::vector<Head> readHeads(Query& query) const;
    /// Edits among `known` that these replaced, straight or by others.
    [[nodiscard]] std::unordered_set<Uid> ancestors(std::vector<Uid> edits, const std::unordered_map<Uid, Head>& known);
    Session& m_session;
};

}  // namespace core

template <>
struct std::hash<core::RowKey> {
    size_t operator()(const core::RowKey& key) const noexcept { return key.uid.hash() ^ static_cast<size_t>(key.entity); }
};
