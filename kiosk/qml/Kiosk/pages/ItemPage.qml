pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk
import Kiosk.Models

// One work: what it is, in a few words, and one large button that says what happens next.
Item {
    id: root

    required property Work work
    signal playChosen
    signal lookChosen
    signal readChosen
    signal itemChosen(string itemId)
    signal startChosen

    readonly property bool upright: height > width
    readonly property bool related: work.related.count > 0 && Theme.textScale < 1.4

    function primaryText(): string {
        switch (work.kind) {
        case "film":
            return qsTr("Watch the film");
        case "sound":
            return qsTr("Listen");
        case "story":
            return qsTr("Read the story");
        default:
            return qsTr("Look closely");
        }
    }
    function act(): void {
        if (work.plays)
            root.playChosen();
        else if (work.reads)
            root.readChosen();
        else
            root.lookChosen();
    }

    Notice {
        anchors.fill: parent
        visible: root.work.missing
        symbol: "info"
        title: qsTr("This work is no longer here.")
        text: qsTr("The museum or archive took it back. There is much more to see.")
        actionText: qsTr("To the start")
        onActionChosen: root.startChosen()
    }

    GridLayout {
        visible: root.work.ready
        anchors.fill: parent
        anchors.margins: Theme.margin
        anchors.topMargin: root.upright ? Theme.margin : Theme.px(8)
        anchors.bottomMargin: Theme.px(6)
        columns: root.upright ? 1 : 2
        columnSpacing: Theme.px(10)
        rowSpacing: Theme.px(7)

        Picture {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: root.upright ? -1 : Math.round(root.width * (Theme.textScale > 1.8 ? 0.34 : 0.48))
            Layout.maximumWidth: root.upright ? root.width : Math.round(root.width * (Theme.textScale > 1.8 ? 0.34 : 0.5))
            Layout.preferredHeight: root.upright ? Math.round(root.height * 0.4) : -1
            Layout.minimumHeight: Theme.px(40)
            whole: true
            source: root.work.cover
            symbol: root.work.symbol
            alt: root.work.coverAlt
        }
        ColumnLayout {
            Layout.fillWidth: true
            Layout.fillHeight: !root.upright
            Layout.preferredWidth: root.upright ? -1 : Math.round(root.width * 0.4)
            spacing: Theme.px(5)

            ReadingPane {
                id: pane
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredHeight: Math.min(implicitHeight, root.upright ? Math.round(root.height * 0.36) : root.height)
                Layout.maximumHeight: implicitHeight
                spacing: Theme.px(3.4)
                Heading {
                    Layout.fillWidth: true
                    text: root.work.title
                    cap: Theme.h2
                }
                Words {
                    Layout.fillWidth: true
                    visible: text !== ""
                    text: root.work.byline
                    color: Theme.text2
                    cap: Theme.small + 0.2
                }
                Words {
                    Layout.fillWidth: true
                    visible: text !== ""
                    text: root.work.summary
                    lineHeight: 1.32
                }
                Flow {
                    Layout.fillWidth: true
                    spacing: Theme.px(5)
                    Repeater {
                        model: root.work.facts
                        Chip {
                            required property var modelData
                            symbol: modelData.symbol
                            text: modelData.text
                        }
                    }
                }
                Words {
                    Layout.fillWidth: true
                    visible: text !== ""
                    text: root.work.credit
                    cap: Theme.small
                    color: Theme.text2
                    lineHeight: 1.2
                }
            }
            ActionButton {
                objectName: "primary"
                Layout.fillWidth: true
                Layout.preferredHeight: Math.max(Theme.px(24), implicitHeight)
                primary: true
                focus: true
                symbol: root.work.plays ? "play_arrow" : root.work.reads ? "menu_book" : "zoom_in"
                text: root.primaryText()
                cap: Theme.body + 0.3
                onClicked: root.act()
            }
            GridLayout {
                Layout.fillWidth: true
                visible: root.work.looks && (root.work.plays || root.work.reads)
                columns: 2
                columnSpacing: Theme.gap
                rowSpacing: Theme.gap
                ActionButton {
                    Layout.fillWidth: true
                    Layout.preferredWidth: Theme.px(20)
                    visible: root.work.looks && (root.work.plays || root.work.reads)
                    symbol: "zoom_in"
                    text: qsTr("Look closely")
                    onClicked: root.lookChosen()
                }
                ActionButton {
                    Layout.fillWidth: true
                    Layout.preferredWidth: Theme.px(20)
                    visible: root.work.reads && root.work.plays
                    symbol: "menu_book"
                    text: qsTr("Read")
                    onClicked: root.readChosen()
                }
            }
            Item {
                id: rest
                visible: !root.upright
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.minimumHeight: 0
                Layout.preferredHeight: 0
                readonly property bool room: root.related && height > Theme.px(78)
                Heading {
                    id: also
                    visible: rest.room
                    y: Theme.px(2)
                    text: qsTr("Also beautiful")
                    cap: Theme.body + 0.4
                }
                CardGrid {
                    visible: rest.room
                    y: also.y + also.height + Theme.px(3)
                    width: parent.width
                    height: parent.height - y
                    shelf: root.work.related
                    listName: qsTr("Also beautiful")
                    plain: true
                    cardWidth: 58
                    mostColumns: 3
                    mostRows: 1
                    onChosen: itemId => root.itemChosen(itemId)
                }
            }
        }
        ColumnLayout {
            visible: root.related && root.upright
            Layout.fillWidth: true
            spacing: Theme.px(3)
            Heading {
                Layout.fillWidth: true
                text: qsTr("Also beautiful")
            }
            CardGrid {
                Layout.fillWidth: true
                Layout.preferredHeight: Theme.px(92)
                shelf: root.work.related
                listName: qsTr("Also beautiful")
                mostRows: 1
                onChosen: itemId => root.itemChosen(itemId)
            }
        }
    }
}
