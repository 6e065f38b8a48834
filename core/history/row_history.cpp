// SPDX-License-Identifier: Apache-2.0
// Replays the edits of each row in the order of the clock.
#include "core/history/row_history.h"

#include "core/history/field_words.h"

#include <QCoreApplication>
#include <QHash>
#include <algorithm>

namespace core {
namespace {

using namespace Qt::StringLiterals;

QString tr(const char* text) { return QCoreApplication::translate("core::RowHistory", text); }

struct Step {
    RowChange change;
    qint64 hlc = 0;
    Uid edit;
};

class Replay {
public:
    Replay(Session& session, const Registry& registry) : m_session(session), m_registry(registry) {}

    void run(const RowKey& row, std::vector<Step>& steps)
    {
        m_state = {};
        Query q(m_session,
                "select c.uid, c.at, c.office, c.user, c.label, c.kind, c.undoes, e.field, e.element, e.value, e.hlc, e.uid, e.redacted_by is not null"
                " from edit e join change_set c on c.id = e.change_set_id where e.entity = :entity and e.row_uid = :row order by e.hlc, e.uid");
        q.bind(":entity", row.entity).bind(":row", row.uid);
        while (q.next()) {
            Step step{{{q.uid(0), q.integer(1), q.uid(2), q.text(3), q.text(4), q.number(5), q.uid(6)}, row, RowChangeKind::changed, {}, {}, {}}, q.integer(10), q.uid(11)};
            apply(q.number(7), q.uid(8), readValue(q, 9), q.number(12) != 0, step.change);
            steps.push_back(std::move(step));
        }
    }

private:
    void apply(int fieldNumber, const Uid& element, const Value& value, bool redacted, RowChange& change)
    {
        const Entity* entity = m_registry.find(change.row.entity);
        if (fieldNumber == kRow) {
            change.what = entity ? entity->name : QString();
            change.kind = value.integer() ? RowChangeKind::deleted : RowChangeKind::created;
            if (change.kind == RowChangeKind::created && !redacted) m_state = decodeSnapshot(value.blob() ? *value.blob() : QByteArray());
            return;
        }
        Value& now = element.isNull() ? m_state.fields[fieldNumber] : m_state.elements[{fieldNumber, element}];
        if (fieldNumber == kSameAs) change.kind = RowChangeKind::joined;
        change.what = fieldWord(change.row.entity, fieldNumber);
        if (!element.isNull() && entity)
            if (const ElementSet* set = entity->setOf(fieldNumber)) change.what += u": "_s + nameOf(set->target, element);
        change.before = shown(fieldNumber, now, change.row.entity);
        change.after = redacted ? tr("(dihapus dari riwayat)") : shown(fieldNumber, value, change.row.entity);
        now = value;
    }

    QString shown(int fieldNumber, const Value& value, int entityNumber)
    {
        const Entity* entity = m_registry.find(entityNumber);
        const Field* field = entity ? entity->field(fieldNumber) : nullptr;
        if (value.isNull()) return {};
        if (fieldNumber == kSameAs) return nameOf(entityNumber, value.uid());
        if (field && field->kind == FieldKind::reference) return nameOf(field->target, value.uid());
        if (value.blob()) return tr("(%1 bita)").arg(value.blob()->size());
        return value.toString();
    }

    /// The name of a row, or its title; what is gone keeps a short name of its uid.
    QString nameOf(int entityNumber, const Uid& uid)
    {
        if (const auto known = m_names.constFind(uid); known != m_names.constEnd()) return *known;
        QString name;
        if (const Entity* entity = m_registry.find(entityNumber))
            for (const char* column : {"name", "title"}) {
                const bool has = std::any_of(entity->fields.begin(), entity->fields.end(), [&](const Field& f) { return f.column == column; });
                if (!has || !name.isEmpty()) continue;
                Query q(m_session, "select " + std::string(column) + " from " + entity->table + " where uid = :uid");
                q.bind(":uid", uid);
                if (q.next()) name = q.text(0);
            }
        if (name.isEmpty()) name = uid.hex().left(8);
        return *m_names.insert(uid, name);
    }

    Session& m_session;
    const Registry& m_registry;
    Snapshot m_state;
    QHash<Uid, QString> m_names;
};

}  // namespace

Result<std::vector<RowChange>> rowHistory(Session& session, const Registry& registry, std::span<const RowKey> rows)
{
    return session.read([&] {
        std::vector<Step> steps;
        Replay replay(session, registry);
        for (const RowKey& row : rows) replay.run(row, steps);
        std::stable_sort(steps.begin(), steps.end(), [](const Step& a, const Step& b) { return winsOver(a.hlc, a.edit, b.hlc, b.edit); });
        std::vector<RowChange> changes;
        for (Step& step : steps) changes.push_back(std::move(step.change));
        return changes;
    });
}

}  // namespace core
