// SPDX-License-Identifier: Apache-2.0
// The filters of the people page: unit with everything below it, kind of post, gap, active or not. What kind and gap need of
// everybody is computed by a job the first time one of them is chosen.
#pragma once
#include "core/gap/gap_flags.h"
#include "ui/common/table/record_model.h"
#include "ui/page.h"

#include <QHash>
#include <memory>

class QBoxLayout;
class QComboBox;

namespace ui {

class PeopleSource;

/// By id of the person.
struct PeopleFacts {
    QHash<qint64, QString> kinds;
    QHash<qint64, core::GapFlags> gaps;  ///< active people only
};
[[nodiscard]] core::Result<std::shared_ptr<const PeopleFacts>> peopleFacts(core::Workspace& workspace);

class PeopleFilters final : public QObject {
    Q_OBJECT
public:
    PeopleFilters(PageContext context, QWidget* owner);

    void addTo(QBoxLayout* row);
    /// After every change of the file.
    void setSource(std::shared_ptr<const PeopleSource> source);
    /// Nobody while what is chosen rests on facts that are not there.
    [[nodiscard]] RecordModel::Condition condition() const;
    /// Facts are being computed, or could not be: the next choice, or change of the file, tries again.
    enum class Facts : quint8 { asNeeded, awaited, failed };
    [[nodiscard]] Facts facts() const;
    /// Everything is shown but what the unit hides.
    void showEverybody();
    /// As a Place names them: "unit" (uid), "kind" (code), "gap" ("gap" or "open").
    void choose(const QVariantMap& filter);
    [[nodiscard]] QByteArray unit() const;

signals:
    void changed();
    void failed(const core::Error& error);

private:
    void fillKinds();
    void onChosen();
    void loadFacts();
    void onFailed(const core::Error& error);
    [[nodiscard]] bool needsFacts() const;

    PageContext m_context;
    std::shared_ptr<const PeopleSource> m_source;
    std::shared_ptr<const PeopleFacts> m_facts;
    bool m_isLoading = false, m_isStale = true;
    QComboBox* m_unit;
    QComboBox* m_kind;
    QComboBox* m_gap;
    QComboBox* m_active;
};

}  // namespace ui
