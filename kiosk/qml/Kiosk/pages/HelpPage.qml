pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk

// How it works, in six short sentences.
Item {
    id: root

    required property Component stage

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.margin
        anchors.topMargin: Theme.px(6)
        anchors.bottomMargin: Theme.px(6)
        spacing: Theme.px(8)
        Loader {
            visible: root.height > root.width
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.topMargin: Theme.px(4)
            sourceComponent: root.stage
        }
        Heading {
            Layout.fillWidth: true
            text: qsTr("Help")
            cap: Theme.h2
        }
        ReadingPane {
            Layout.fillWidth: true
            Layout.fillHeight: root.height <= root.width
            Layout.preferredHeight: Math.min(implicitHeight, Math.round(root.height * 0.8))
            spacing: Theme.px(7)
            Repeater {
                model: [["touch_app", qsTr("Touch a picture to look, listen or read.")], ["arrow_back", qsTr("“Back” brings you to the page before this one.")], ["home", qsTr("“Start” brings you to the beginning.")], ["search", qsTr("With “Search” you find a work by a word.")], ["tune", qsTr("With “Adjust” the letters grow, and you choose colours and language.")], ["person", qsTr("Do you need help? Ask at the desk.")], ["info", qsTr("This screen remembers nothing about you.")]]
                RowLayout {
                    required property var modelData
                    Layout.fillWidth: true
                    spacing: Theme.px(6)
                    Icon {
                        Layout.alignment: Qt.AlignTop
                        name: parent.modelData[0]
                        color: Theme.action
                        size: Theme.px(11)
                    }
                    Words {
                        Layout.fillWidth: true
                        text: parent.modelData[1]
                        cap: Theme.body + 0.6
                        lineHeight: 1.25
                    }
                }
            }
        }
    }
}
