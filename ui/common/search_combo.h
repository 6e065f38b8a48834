// SPDX-License-Identifier: Apache-2.0
// A list of choices that, once it is long, opens with a field to search in: words anywhere in a choice, capitals or not.
#pragma once
#include <QComboBox>
#include <QPointer>

class QFrame;

namespace ui {

class SearchCombo final : public QComboBox {
    Q_OBJECT
public:
    using QComboBox::QComboBox;
    /// From so many choices on the list is searched instead of merely shown.
    static constexpr int kSearchFrom = 16;

    void showPopup() override;
    void hidePopup() override;

protected:
    /// A letter opens the list and begins the search.
    void keyPressEvent(QKeyEvent* event) override;

private:
    [[nodiscard]] bool isSearched() const { return !isEditable() && count() >= kSearchFrom; }
    void openSearch(const QString& begun);
    void choose(int index);

    QPointer<QFrame> m_search;  ///< while it is open
};

}  // namespace ui
