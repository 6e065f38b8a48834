// SPDX-License-Identifier: Apache-2.0
// "Kompetensi & Standar": the dictionary and the standards. Place: uid of a competency or a standard, or filter
// {"title": post, "kind": code} for the standard of a post.
#pragma once
#include "ui/page.h"

class QTabWidget;

namespace ui {

class DictionaryTab;
class StandardsTab;

class CompetencyPage final : public Page {
    Q_OBJECT
public:
    explicit CompetencyPage(PageContext context);

    void refresh() override;
    void showPlace(const Place& place) override;
    void createNew() override;
    void focusFilter() override;
    bool mayLeave() override;

    [[nodiscard]] DictionaryTab& dictionary() const { return *m_dictionary; }
    /// As the file is now; after refresh() they follow a moment later by themselves.
    StandardsTab& standards();

private:
    [[nodiscard]] bool isDictionary() const;

    QTabWidget* m_tabs;
    DictionaryTab* m_dictionary;
    StandardsTab* m_standards;
    bool m_areStandardsStale = false;
};

}  // namespace ui
