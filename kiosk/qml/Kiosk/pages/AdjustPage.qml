pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk
import Kiosk.Models

// Larger letters, other colours, another language. Works at once; forgotten when the visit ends.
Item {
    id: root

    required property Session session
    required property Component stage
    signal done

    component Choice: ActionButton {
        Layout.fillWidth: true
        Layout.preferredWidth: Theme.px(20)
        padX: Theme.px(2)
        symbol: current ? "check" : ""
        Accessible.checkable: true
        Accessible.checked: current
    }
    component ChoiceRow: GridLayout {
        property int count: 3
        Layout.fillWidth: true
        columns: Math.max(1, Math.min(count, Math.floor(width / Theme.px(58 * Math.pow(Theme.textScale, 0.9)))))
        columnSpacing: Theme.gap
        rowSpacing: Theme.gap
    }

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.margin
        anchors.topMargin: Theme.px(6)
        anchors.bottomMargin: Theme.px(6)
        spacing: Theme.px(5)

        Loader {
            visible: root.height > root.width
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.topMargin: Theme.px(4)
            sourceComponent: root.stage
        }
        RowLayout {
            spacing: Theme.gap
            Heading {
                Layout.fillWidth: true
                text: qsTr("Adjust")
                cap: Theme.h2
            }
            ActionButton {
                objectName: "done"
                focus: true
                primary: true
                symbol: "check"
                text: qsTr("Ready")
                onClicked: root.done()
            }
        }
        ReadingPane {
            Layout.fillWidth: true
            Layout.fillHeight: root.height <= root.width
            Layout.preferredHeight: Math.min(implicitHeight, Math.round(root.height * 0.66))
            spacing: Theme.px(4)
            Words {
                Layout.fillWidth: true
                text: qsTr("This is how the text looks.")
                color: Theme.text2
            }
            Heading {
                Layout.fillWidth: true
                text: qsTr("Letters")
                cap: Theme.body + 0.4
            }
            ChoiceRow {
                Repeater {
                    model: [qsTr("Normal"), qsTr("Large"), qsTr("Very large")]
                    Choice {
                        required property string modelData
                        required property int index
                        text: modelData
                        current: root.session.textSize === index
                        onClicked: root.session.textSize = index
                    }
                }
            }
            Heading {
                Layout.fillWidth: true
                text: qsTr("Colours")
                cap: Theme.body + 0.4
            }
            ChoiceRow {
                count: 5
                Repeater {
                    model: [["day", qsTr("Day")], ["evening", qsTr("Evening")], ["yellow", qsTr("Yellow on black")], ["white", qsTr("White on black")], ["paper", qsTr("Black on white")]]
                    Choice {
                        required property var modelData
                        text: modelData[1]
                        current: root.session.theme === modelData[0]
                        onClicked: root.session.theme = modelData[0]
                    }
                }
            }
            Heading {
                Layout.fillWidth: true
                text: qsTr("Language")
                cap: Theme.body + 0.4
            }
            ChoiceRow {
                count: 4
                Repeater {
                    model: [["nl", "Nederlands"], ["fr", "Français"], ["de", "Deutsch"], ["en", "English"]].filter(l => root.session.languages.includes(l[0]))
                    Choice {
                        required property var modelData
                        text: modelData[1]
                        current: root.session.language === modelData[0]
                        onClicked: root.session.language = modelData[0]
                    }
                }
            }
            Heading {
                Layout.fillWidth: true
                text: qsTr("Movement")
                cap: Theme.body + 0.4
            }
            ChoiceRow {
                count: 2
                Choice {
                    text: qsTr("Calm movement")
                    current: !root.session.reducedMotion
                    onClicked: root.session.reducedMotion = false
                }
                Choice {
                    text: qsTr("No movement")
                    current: root.session.reducedMotion
                    onClicked: root.session.reducedMotion = true
                }
            }
        }
    }
}
