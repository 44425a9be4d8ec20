pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk
import Kiosk.Models

// Find a work by a word: large keys, answers while one types, nothing remembered.
Item {
    id: root

    required property Search search
    required property url stage
    signal itemChosen(string itemId)

    readonly property bool upright: height > width
    // Where keys and answers do not fit together, one looks at one or the other.
    readonly property bool apart: Theme.cramped || (!upright && Theme.textScale > 1.4 && width / Theme.pxPerMm < 400)
    property bool answers: false
    readonly property int keyRoom: Math.floor((keyboard.width - 9 * keyboard.between) / 10)

    focus: true
    Keys.onPressed: event => {
        if (event.key === Qt.Key_Backspace)
            root.search.rub();
        else if (event.text.length === 1 && event.text >= " ")
            root.search.type(event.text);
        else
            return;
        event.accepted = true;
    }

    SpokenHeading {
        visible: root.apart && !root.answers
        text: qsTr("What do you want to see or hear?")
    }
    GridLayout {
        anchors.fill: parent
        anchors.margins: Theme.margin
        anchors.topMargin: Theme.px(6)
        anchors.bottomMargin: Theme.px(6)
        columns: root.upright || root.apart ? 1 : 2
        columnSpacing: Theme.px(8)
        rowSpacing: Theme.px(6)

        ColumnLayout {
            visible: !root.apart || root.answers
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: root.upright || root.apart ? -1 : Math.round(root.width * 0.36)
            spacing: Theme.px(4)
            Picture {
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.topMargin: Theme.px(4)
                visible: root.upright
                source: root.stage
            }
            Heading {
                Layout.fillWidth: true
                text: root.search.words === "" ? qsTr("What do you want to see or hear?") : root.search.nothing ? qsTr("Nothing found for “%1”.").arg(root.search.words) : qsTr("%n found", "", root.search.found)
                maximumLineCount: 3
                elide: Text.ElideRight
            }
            Words {
                Layout.fillWidth: true
                visible: root.search.nothing && root.search.suggestions.length > 0
                text: qsTr("Did you mean:")
            }
            Repeater {
                model: root.search.suggestions
                ActionButton {
                    required property string modelData
                    Layout.fillWidth: true
                    leading: true
                    symbol: "search"
                    text: modelData
                    onClicked: root.search.words = modelData
                }
            }
            Words {
                Layout.fillWidth: true
                visible: root.search.words === ""
                text: qsTr("Type a word, for example “sea”. You see at once what there is.")
                color: Theme.text2
                lineHeight: 1.25
            }
            CardGrid {
                Layout.fillWidth: true
                Layout.fillHeight: !root.upright
                Layout.preferredHeight: root.upright ? Math.round(root.height * 0.34) : -1
                visible: root.search.found > 0
                shelf: root.search.results
                listName: qsTr("Found works")
                cardWidth: 82
                mostColumns: root.upright ? 4 : root.apart ? 3 : 2
                mostRows: 2
                onChosen: itemId => root.itemChosen(itemId)
            }
            Item {
                Layout.fillHeight: true
                visible: root.search.found === 0 && !root.upright
            }
            RowLayout {
                visible: root.apart || root.search.results.hasBefore || root.search.results.hasMore
                spacing: Theme.gap
                ActionButton {
                    Layout.fillWidth: true
                    Layout.preferredWidth: Theme.px(20)
                    visible: root.apart
                    padX: Theme.px(2)
                    text: qsTr("Type")
                    onClicked: root.answers = false
                }
                ActionButton {
                    Layout.fillWidth: true
                    Layout.preferredWidth: Theme.px(20)
                    padX: Theme.px(2)
                    text: qsTr("Previous")
                    enabled: root.search.results.hasBefore
                    onClicked: root.search.results.turn(-1)
                }
                ActionButton {
                    Layout.fillWidth: true
                    Layout.preferredWidth: Theme.px(20)
                    padX: Theme.px(2)
                    text: qsTr("More")
                    enabled: root.search.results.hasMore
                    onClicked: root.search.results.turn(1)
                }
            }
        }
        ColumnLayout {
            id: keyboard
            readonly property int between: Theme.px(3)
            visible: !root.apart || !root.answers
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignBottom
            Layout.preferredWidth: root.upright ? -1 : Math.round(root.width * 0.56)
            spacing: Theme.px(4)
            Rectangle {
                Layout.fillWidth: true
                implicitHeight: Math.max(Theme.target, field.implicitHeight + Theme.px(6))
                radius: Theme.radius
                color: Theme.surface
                border.width: Theme.lineStrong
                border.color: Theme.action
                Accessible.role: Accessible.StaticText
                Accessible.name: qsTr("Your words: %1").arg(root.search.words)
                Words {
                    id: field
                    anchors.verticalCenter: parent.verticalCenter
                    x: Theme.px(5)
                    width: parent.width - 2 * x
                    text: root.search.words === "" ? qsTr("Type a word") : root.search.words + "|"
                    opacity: root.search.words === "" ? 0.75 : 1
                    cap: Theme.body + 0.8
                    wrapMode: Text.NoWrap
                    elide: Text.ElideLeft
                    Accessible.ignored: true
                }
            }
            Repeater {
                model: ["azertyuiop", "qsdfghjklm", "wxcvbn'-éë"]
                RowLayout {
                    id: line
                    required property string modelData
                    Layout.fillWidth: true
                    spacing: keyboard.between
                    Repeater {
                        model: line.modelData.split("")
                        ActionButton {
                            required property string modelData
                            Layout.fillWidth: true
                            Layout.preferredWidth: root.keyRoom
                            padX: 0
                            text: modelData.toUpperCase()
                            cap: Theme.body + 0.6
                            onClicked: root.search.type(modelData)
                        }
                    }
                }
            }
            RowLayout {
                Layout.fillWidth: true
                spacing: keyboard.between
                ActionButton {
                    Layout.fillWidth: true
                    Layout.preferredWidth: implicitWidth + Theme.px(4)
                    visible: root.apart
                    enabled: root.search.found > 0
                    padX: Theme.px(1)
                    primary: true
                    text: root.search.nothing ? qsTr("Nothing found") : qsTr("Show %n", "", root.search.found)
                    onClicked: root.answers = true
                }
                ActionButton {
                    Layout.fillWidth: true
                    Layout.preferredWidth: implicitWidth
                    padX: Theme.px(2)
                    symbol: root.apart ? "" : "backspace"
                    text: qsTr("Rub out")
                    onClicked: root.search.rub()
                }
                ActionButton {
                    Layout.fillWidth: true
                    Layout.preferredWidth: implicitWidth + Theme.px(12)
                    padX: Theme.px(2)
                    symbol: root.apart ? "" : "space_bar"
                    text: qsTr("Space")
                    onClicked: root.search.type(" ")
                }
                ActionButton {
                    Layout.fillWidth: true
                    Layout.preferredWidth: implicitWidth
                    visible: !root.apart && (root.upright || Theme.textScale < 1.8)
                    padX: Theme.px(2)
                    text: qsTr("All away")
                    onClicked: root.search.forget()
                }
            }
        }
    }
}
