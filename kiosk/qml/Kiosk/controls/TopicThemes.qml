pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk
import Kiosk.Models

// What it may be about: a drawing and a word each, in rows as wide as one another. Large, they fill the page; what does
// not fit on it is a page further.
Item {
    id: root

    required property Topics topics
    property int most: 3
    readonly property int columns: Math.max(1, Math.ceil(topics.themes.length / Math.ceil(topics.themes.length / most)))
    // As large as there is room.
    property bool large: false
    signal chosen

    // Beside each other where all of them would not be seen at once otherwise.
    readonly property bool stacked: large && Math.ceil(topics.themes.length / columns) * (tile + Theme.gap) <= height + Theme.gap
    readonly property int words: 2 * Math.ceil(Theme.font(Theme.button) * 1.26)
    readonly property int tile: words + Theme.px(12) + Theme.icon
    readonly property int least: !large ? Theme.target : stacked ? tile : words + Theme.px(3)
    readonly property int fit: Math.max(1, Math.floor((height + Theme.gap) / (least + Theme.gap)))
    readonly property bool paged: large && topics.themes.length > fit * columns
    readonly property int rows: paged ? Math.max(1, Math.floor((height - pager.implicitHeight) / (least + Theme.gap))) : Math.ceil(topics.themes.length / columns)

    // What each of them gets, where they are large.
    readonly property int high: Math.floor((height - (paged ? pager.implicitHeight + Theme.gap : 0) + Theme.gap) / Math.max(1, rows)) - Theme.gap

    implicitHeight: large ? 0 : grid.implicitHeight

    Pages {
        id: pages
        count: root.topics.themes.length
        size: root.paged ? root.rows * root.columns : Math.max(1, count)
    }
    GridLayout {
        id: grid
        width: parent.width
        height: root.large ? parent.height - (root.paged ? pager.implicitHeight + Theme.gap : 0) : implicitHeight
        columns: root.columns
        columnSpacing: Theme.gap
        rowSpacing: Theme.gap
        uniformCellHeights: true
        uniformCellWidths: true
        Repeater {
            // By number: a list that is told anew would make all of them anew, and take the focus from the one that has it.
            model: root.topics.themes.length
            ActionButton {
                required property int index
                readonly property var theme: root.topics.themes[index] ?? ({
                        "theme": "",
                        "title": "",
                        "symbol": ""
                    })
                objectName: "theme"
                visible: index >= pages.first && index < pages.first + pages.size
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.maximumHeight: root.large ? Theme.px(64) : implicitHeight
                focus: index === pages.first
                leading: !root.stacked
                stacked: root.stacked
                padX: Theme.px(root.stacked ? 2 : 4)
                symbolSize: root.stacked ? Math.max(Theme.icon, Math.min(Theme.px(20), root.high - Theme.px(10) - root.words)) : Theme.icon
                symbol: theme.symbol
                text: theme.title
                current: root.topics.theme === theme.theme
                switches: true
                onClicked: {
                    root.topics.chooseTheme(theme.theme);
                    root.chosen();
                }
            }
        }
    }
    Pager {
        id: pager
        visible: root.paged
        anchors.bottom: parent.bottom
        width: parent.width
        atStart: !pages.hasBefore
        atEnd: !pages.hasMore
        onTurned: direction => pages.turn(direction)
    }
}
