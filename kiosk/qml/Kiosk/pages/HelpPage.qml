pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk

// How it works, in seven short sentences: in two columns where there is room, and whole sentences on every page of them.
Item {
    id: root

    required property Component stage
    required property bool desk
    // The bar has no "Adjust" then: it is here, for who asks how to see more or larger.
    property bool simple: false
    signal adjustChosen
    readonly property bool upright: height > width
    readonly property bool paired: !upright && Theme.textScale < 1.8 && !Theme.cramped
    readonly property bool airy: Theme.textScale < 1.4 && (upright || width > Theme.px(400))

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.cramped ? Theme.px(7) : Theme.margin
        anchors.topMargin: Theme.px(Theme.cramped ? 4 : 8)
        anchors.bottomMargin: Theme.px(6)
        spacing: Theme.px(Theme.cramped ? 3 : 8)
        Loader {
            visible: root.upright
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.topMargin: Theme.px(4)
            sourceComponent: root.stage
        }
        SpokenHeading {
            visible: Theme.cramped
            text: title.text
        }
        Heading {
            id: title
            visible: !Theme.cramped
            Layout.fillWidth: true
            text: qsTr("Help")
            cap: Theme.h2
        }
        ReadingPane {
            Layout.fillWidth: true
            Layout.fillHeight: !root.upright
            Layout.preferredHeight: Math.min(implicitHeight, Math.round(root.height * 0.8))
            beside: Theme.cramped
            GridLayout {
                Layout.fillWidth: true
                Layout.minimumHeight: root.paired ? root.height - Theme.px(root.simple ? 88 : 58) : root.upright ? Math.round(root.height * 0.42) : 0
                columns: root.paired ? 2 : 1
                columnSpacing: Theme.px(16)
                rowSpacing: Theme.px(Theme.cramped ? 4 : 6)
                Repeater {
                    model: [["touch_app", qsTr("Touch a picture to look, listen or read.")], ["arrow_back", qsTr("“Back” brings you to the page before this one.")], ["home", qsTr("“Start” brings you to the beginning.")], ...(root.simple ? [["shuffle", qsTr("“Something else” brings you to another work.")]] : [["search", qsTr("With “Search” you find a work by a word.")]]), ["tune", qsTr("With “Adjust” the letters grow, and you choose colours and language.")], ["person", root.desk ? qsTr("Do you need help? Ask at the desk.") : qsTr("Do you need help? Ask somebody near you.")], ["info", qsTr("This screen remembers nothing about you.")]]
                    HelpStep {
                        required property var modelData
                        Layout.fillWidth: true
                        Layout.fillHeight: root.paired || root.upright
                        Layout.preferredWidth: Theme.px(60)
                        symbol: modelData[0]
                        text: modelData[1]
                        cap: Theme.body + (root.airy ? 1.8 : 0)
                        drawn: Theme.px(root.airy ? 22 : 16)
                    }
                }
            }
        }
        ActionButton {
            objectName: "adjust"
            visible: root.simple
            Layout.fillWidth: true
            Layout.topMargin: Theme.px(Theme.cramped ? 1.2 : 0)
            symbol: "tune"
            text: qsTr("Adjust")
            onClicked: root.adjustChosen()
        }
    }
}
