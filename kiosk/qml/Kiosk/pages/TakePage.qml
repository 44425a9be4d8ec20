import QtQuick
import QtQuick.Layouts
import Kiosk
import Kiosk.Models

// An address to take along: as a square for a telephone, and in letters to write down or to have read aloud.
Item {
    id: root

    required property Work work
    required property Narrator narrator
    required property bool desk
    signal done

    readonly property bool upright: height > width
    readonly property int edge: Theme.cramped ? Theme.px(7) : Theme.margin
    readonly property int side: Math.min(Theme.px(upright ? 150 : 110), Math.round(upright ? height * 0.36 : height - 2 * edge), Math.round(upright ? width - 2 * edge : width * 0.4))

    function told(): string {
        switch (work.addressKind) {
        case "book":
            return qsTr("Book a place on this page of the organiser.");
        case "reserve":
            return qsTr("Reserve it on this page of the library.");
        case "watch":
            return qsTr("Watch it on this page when it begins.");
        default:
            return qsTr("Read more on this page.");
        }
    }

    Rectangle {
        id: plate
        visible: root.work.addressCode.toString() !== ""
        x: root.edge
        y: root.upright ? Math.max(Theme.reach, root.edge) : root.edge
        width: root.side
        height: root.side
        color: Theme.codeGround
        radius: Theme.radius
        Image {
            anchors.fill: parent
            anchors.margins: Theme.px(3)
            fillMode: Image.PreserveAspectFit
            smooth: false
            source: root.work.addressCode
            Accessible.role: Accessible.Graphic
            Accessible.name: qsTr("A square code for a telephone")
        }
    }
    ReadingPane {
        x: root.upright || !plate.visible ? root.edge : plate.x + plate.width + Theme.px(10)
        y: root.upright && plate.visible ? plate.y + plate.height + Theme.px(8) : root.upright ? Math.max(Theme.reach, root.edge) : root.edge
        width: root.width - x - root.edge
        height: root.height - y - Theme.px(6)
        focus: true
        Heading {
            Layout.fillWidth: true
            text: root.work.title
            tongue: root.work.titleLanguage
            cap: text.length > 70 ? Theme.h3 : Theme.h2
            Tongue {}
        }
        Words {
            Layout.fillWidth: true
            text: root.told()
        }
        Words {
            Layout.fillWidth: true
            visible: plate.visible
            text: root.work.addressSite === "" ? qsTr("Hold the camera of a telephone before the square. Or write the address down:") : qsTr("Hold the camera of a telephone before the square. Or look for it by its name on this website:")
            color: Theme.text2
            cap: Theme.small
        }
        Words {
            Layout.fillWidth: true
            text: root.work.addressSite || root.work.addressShort
            wrapMode: Text.WrapAnywhere
            close: Theme.textScale > 1.4
            cap: text.length < 30 ? Theme.h3 : Theme.body
            font.weight: Font.Bold
        }
        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.gap
            Listen {
                objectName: "spell"
                visible: words !== ""
                Layout.fillWidth: true
                Layout.preferredWidth: Theme.px(60)
                narrator: root.narrator
                words: root.work.addressSite || root.work.addressShort
                language: ""
                spells: true
            }
            ActionButton {
                Layout.preferredWidth: Theme.px(40)
                Layout.fillWidth: true
                primary: true
                symbol: "check"
                text: qsTr("Ready")
                onClicked: root.done()
            }
        }
        Words {
            Layout.fillWidth: true
            visible: root.work.addressSite !== ""
            text: qsTr("The whole address: %1").arg(root.work.addressShort)
            wrapMode: Text.WrapAnywhere
            color: Theme.text2
            cap: Theme.small
        }
        Words {
            Layout.fillWidth: true
            text: root.desk ? qsTr("No telephone at hand? Ask at the desk.") : qsTr("No telephone at hand? Ask somebody near you.")
        }
    }
}
