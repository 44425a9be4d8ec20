pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk
import Kiosk.Models

// The contents of a book: one touch opens a chapter. As many at a time as fit, the one that is being read among them.
Item {
    id: root

    required property Work work
    required property Reading reading
    signal done

    readonly property bool upright: height > width
    readonly property bool beside: !upright && !Theme.cramped
    readonly property bool pairs: list.width > Theme.px(260 * Theme.wordScale) && all.length > 5
    readonly property int line: Math.max(Theme.target, Math.ceil(metrics.height) + Theme.px(8))
    readonly property int fits: Math.max(1, Math.floor((list.height + Theme.gap) / (line + Theme.gap))) * (pairs ? 2 : 1)
    readonly property var all: reading.contents
    property int first: 0

    function turn(direction: int): void {
        root.first = Math.max(0, Math.min(root.all.length - 1, root.first + direction * root.fits));
    }
    // Where the reader is stands on the first page that is seen.
    onFitsChanged: first = Math.floor(reading.chapter / fits) * fits

    FontMetrics {
        id: metrics
        font: Theme.face(Theme.font(Theme.button), Font.Bold)
    }
    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.margin
        anchors.topMargin: Theme.px(6)
        anchors.bottomMargin: Theme.px(6)
        spacing: Theme.px(5)
        Heading {
            id: title
            Layout.fillWidth: true
            text: qsTr("Contents of %1").arg(root.reading.title)
            maximumLineCount: Theme.cramped ? 1 : 2
            elide: Text.ElideRight
        }
        GridLayout {
            columns: root.upright ? 1 : 2
            layoutDirection: Theme.handed
            columnSpacing: Theme.px(8)
            rowSpacing: Theme.px(5)
            Picture {
                visible: root.upright || root.beside
                Layout.fillHeight: !root.upright
                Layout.fillWidth: root.upright
                Layout.preferredWidth: Math.round(root.width * 0.26)
                // Upright the chapters begin where everybody reaches them.
                Layout.preferredHeight: root.upright ? Math.max(Theme.px(60), Theme.reach - title.height - Theme.px(16)) : -1
                whole: true
                source: root.work.cover
                leaf: root.work.leaf
                symbol: "menu_book"
            }
            Item {
                id: list
                Layout.fillWidth: true
                Layout.fillHeight: true
                GridLayout {
                    width: parent.width
                    columns: root.pairs ? 2 : 1
                    flow: GridLayout.TopToBottom
                    rows: Math.ceil(root.fits / columns)
                    columnSpacing: Theme.gap
                    rowSpacing: Theme.gap
                    uniformCellWidths: true
                    Repeater {
                        model: root.all.slice(root.first, root.first + root.fits)
                        ActionButton {
                            id: entry
                            required property var modelData
                            Layout.fillWidth: true
                            Layout.preferredHeight: root.line
                            Layout.leftMargin: Theme.px(8) * Math.max(0, modelData.level - 1)
                            leading: true
                            focus: modelData.current
                            current: modelData.current
                            symbol: modelData.current ? "menu_book" : ""
                            text: modelData.title
                            Accessible.name: modelData.current ? qsTr("%1, you are here").arg(text) : text
                            onClicked: {
                                root.reading.go(entry.modelData.chapter);
                                root.done();
                            }
                        }
                    }
                }
            }
        }
        RowLayout {
            visible: root.all.length > root.fits
            spacing: Theme.gap
            ActionButton {
                objectName: "turnBack"
                Layout.fillWidth: true
                Layout.preferredWidth: Theme.px(20)
                symbol: "keyboard_arrow_up"
                text: qsTr("Earlier chapters")
                enabled: root.first > 0
                onClicked: root.turn(-1)
            }
            ActionButton {
                objectName: "turnOn"
                Layout.fillWidth: true
                Layout.preferredWidth: Theme.px(20)
                symbol: "keyboard_arrow_down"
                text: qsTr("Later chapters")
                enabled: root.first + root.fits < root.all.length
                onClicked: root.turn(1)
            }
        }
    }
}
