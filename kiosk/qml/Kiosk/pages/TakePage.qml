import QtQuick
import QtQuick.Layouts
import Kiosk
import Kiosk.Models

// An address to take along: as a square for a telephone, and in letters to write down or to have read aloud.
// The work stays where it hung on its own page: on the left, with the square below the words, or upright above them.
Item {
    id: root

    required property Work work
    required property Narrator narrator
    required property bool desk
    required property Component stage
    signal done

    readonly property bool upright: height > width
    readonly property int edge: Theme.cramped ? Theme.px(7) : Theme.margin
    readonly property int ceiling: Theme.cramped ? edge : Theme.px(8)
    readonly property int ground: height - Theme.px(6)
    readonly property bool coded: work.addressCode.toString() !== ""
    readonly property int across: width - 2 * edge
    // Large letters need the width of the wall.
    readonly property bool hangs: coded && !upright && Theme.textScale < 1.4 && width > Theme.px(400)
    readonly property int beside: hangs ? Math.round(across * 0.5) : side
    readonly property int side: upright ? Theme.px(110) : Math.min(Theme.px(130), ground - ceiling, Math.round(across * 0.33))
    // Of the words to the square below them.
    readonly property int between: Theme.px(6)
    // Upright: where the words and the square begin, in reach of who sits, under the picture of the work.
    readonly property int block: Math.max(coded ? side : 0, Math.min(pane.implicitHeight, Math.round(height * 0.5)))

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

    Loader {
        active: root.upright || root.hangs
        x: root.hangs && Theme.leftHanded ? root.width - root.edge - width : root.edge
        y: root.upright ? Theme.margin : root.ceiling
        width: root.hangs ? root.beside : root.across
        height: root.upright ? root.height - y - root.block - Theme.px(14) : root.ground - y
        sourceComponent: root.stage
    }
    Item {
        id: first
        anchors.fill: parent
    }
    Rectangle {
        id: plate
        visible: root.coded
        // Told where it stands: below the words, or before them.
        parent: root.hangs ? last : first
        x: root.hangs ? pane.x : Theme.leftHanded ? root.width - root.edge - width : root.edge
        y: root.hangs ? root.ground - height : root.upright ? pane.y : root.ceiling
        width: root.hangs ? Math.min(Theme.px(130), root.ground - pane.y - pane.height - root.between) : root.side
        height: width
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
        id: pane
        readonly property int taken: root.coded ? root.beside + Theme.px(10) : 0
        x: root.edge + (Theme.leftHanded ? 0 : taken)
        y: root.upright ? root.ground - root.block : root.ceiling
        width: root.across - taken
        height: root.hangs ? Math.min(implicitHeight, root.ground - y - root.between - Theme.px(54)) : root.ground - y
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
            text: root.work.addressSite === "" ? qsTr("Hold the camera of a telephone before the square. Or write the address down:") : qsTr("Hold the camera of a telephone before the square. Or look for it on this website:")
            color: Theme.text2
            cap: Theme.small
        }
        AddressWords {
            Layout.fillWidth: true
            address: root.work.addressSite || root.work.addressShort
            close: Theme.textScale > 1.4
            cap: address.length < 30 ? Theme.h3 : Theme.body
            font.weight: Font.Bold
        }
        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.gap
            Listen {
                objectName: "spell"
                visible: words !== ""
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: Theme.px(60)
                narrator: root.narrator
                // On request also what is rather long: the name of a site alone leads nobody to a work.
                words: root.work.addressToSpell
                language: ""
                spells: true
            }
            ActionButton {
                Layout.preferredWidth: Theme.cramped ? implicitWidth : Theme.px(40)
                Layout.fillWidth: !Theme.cramped
                Layout.fillHeight: true
                primary: true
                padX: Theme.px(Theme.cramped ? 2 : 6)
                Layout.minimumWidth: implicitWidth
                symbol: "check"
                text: qsTr("Ready")
                onClicked: root.done()
            }
        }
        AddressWords {
            Layout.fillWidth: true
            visible: root.work.addressSite !== ""
            address: qsTr("The whole address: %1").arg(root.work.addressShort)
            color: Theme.text2
            cap: Theme.small
        }
        Words {
            Layout.fillWidth: true
            text: root.desk ? qsTr("No telephone at hand? Ask at the desk.") : qsTr("No telephone at hand? Ask somebody near you.")
        }
    }
    Item {
        id: last
        anchors.fill: parent
    }
}
