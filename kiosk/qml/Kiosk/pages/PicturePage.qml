pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk
import Kiosk.Models

// A picture from nearby. Plus, minus, four arrows and "show all" do everything; two fingers may do it too.
Item {
    id: root

    required property Work work
    required property Narrator narrator
    required property Zoom zoom
    // Few buttons, and large: what is told, the next of it, and all of the picture.
    property bool simple: false
    readonly property bool upright: height > width
    readonly property bool guided: work.detailCount > 0
    readonly property bool paged: work.pageCount > 1
    Binding {
        target: root.zoom
        property: "wide"
        // Where large words leave little room for pictures, two pages would be two stamps.
        value: !root.upright && root.width - root.panelWidth > root.height
    }
    // A glass that is high enough for the map beside the picture.
    readonly property bool tall: height > Theme.px(200 * Theme.textScale)
    // There the ways around it lie under the picture, each with its word; and where very large words want the rest.
    readonly property bool under: !upright && !simple && (tall || Theme.textScale >= 1.4)
    // Very large words fill their pane: what reads them aloud stands under it, and what it is called is only told.
    readonly property bool apart: !upright && !tall && Theme.textScale >= 1.4 && work.detailText !== ""
    readonly property int panelWidth: Math.round(Math.min(width * 0.5, Theme.px(122 * Math.pow(Theme.wordScale, 0.75))))

    function follow(): void {
        const box = root.work.detailBox;
        if (box.length === 4)
            zoomView.showPart(box[0], box[1], box[2], box[3]);
        else
            zoomView.showAll();
    }
    function showAll(): void {
        root.work.lookAtAll();
        zoomView.showAll();
    }
    // Somebody who looks from nearby stays there when the catalogue is read again.
    readonly property string shown: [work.itemId, ...zoom.pages].join(" ")
    readonly property string looked: [shown, work.detail].join(" ")
    onShownChanged: zoomView.leap()
    onLookedChanged: follow()
    Keys.onPressed: event => {
        switch (event.key) {
        case Qt.Key_Plus:
        case Qt.Key_Equal:
            zoomView.nearer(1.5);
            break;
        case Qt.Key_Minus:
            zoomView.nearer(1 / 1.5);
            break;
        // At the edge of the picture an arrow leads to the next button, or nobody would come there.
        case Qt.Key_Left:
            event.accepted = zoomView.moreLeft;
            zoomView.pan(-1, 0);
            return;
        case Qt.Key_Right:
            event.accepted = zoomView.moreRight;
            zoomView.pan(1, 0);
            return;
        case Qt.Key_Up:
            event.accepted = zoomView.moreUp;
            zoomView.pan(0, -1);
            return;
        case Qt.Key_Down:
            event.accepted = zoomView.moreDown;
            zoomView.pan(0, 1);
            return;
        case Qt.Key_0:
            root.showAll();
            break;
        case Qt.Key_PageDown:
            root.zoom.turn(1);
            break;
        case Qt.Key_PageUp:
            root.zoom.turn(-1);
            break;
        default:
            return;
        }
        event.accepted = true;
    }

    component Around: ZoomPad {
        Layout.fillWidth: true
        Layout.fillHeight: false
        view: zoomView
        simple: root.simple
        tall: root.tall && !root.upright
        leads: visible && !root.guided && !root.paged
        onAllChosen: root.showAll()
    }
    SpokenHeading {
        visible: Theme.cramped || root.apart
        text: root.work.title
        tongue: root.work.titleLanguage
    }
    GridLayout {
        anchors.fill: parent
        anchors.margins: Theme.margin
        anchors.topMargin: Theme.px(6)
        anchors.bottomMargin: Theme.px(6)
        columns: root.upright ? 1 : 2
        layoutDirection: Theme.handed
        columnSpacing: Theme.px(7)
        rowSpacing: Theme.px(6)

        ColumnLayout {
            spacing: Theme.px(5)
            ZoomView {
                id: zoomView
                objectName: "zoomView"
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.minimumHeight: Theme.px(60)
                pictures: root.zoom.sheet
                loader: root.zoom.tiles
                Component.onCompleted: root.follow() // who comes back finds the detail again
            }
            Around {
                visible: root.under
                row: root.tall || zoomView.width >= inRow
                worded: root.tall
            }
            PageStrip {
                visible: root.paged && useful && !root.simple
                across: zoomView.width
                Layout.fillWidth: true
                Layout.fillHeight: false
                Layout.preferredHeight: high
                named: !Theme.cramped
                zoom: root.zoom
                count: root.work.pageCount
            }
        }
        ColumnLayout {
            Layout.fillWidth: root.upright
            Layout.fillHeight: !root.upright
            Layout.preferredWidth: root.upright ? -1 : root.panelWidth
            Layout.maximumHeight: root.upright ? Math.round(root.height * 0.56) : root.height
            spacing: Theme.px(Theme.cramped ? 4.2 : 5)

            RowLayout {
                Layout.fillWidth: true
                Layout.fillHeight: !root.upright
                Layout.maximumHeight: root.upright || !root.tall || root.simple ? -1 : pane.implicitHeight
                spacing: Theme.px(8)
                PictureTold {
                    id: pane
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.preferredHeight: root.upright ? Math.min(implicitHeight, Theme.px(70 * Theme.textScale)) : implicitHeight
                    work: root.work
                    narrator: root.narrator
                    place: root.zoom.place
                    names: root.zoom.names
                    lacking: zoomView.lacking
                    titled: !Theme.cramped && !root.apart
                    upright: root.upright
                    tall: root.tall
                    listens: !root.upright && !root.apart && !root.simple
                }
                ZoomMap {
                    visible: root.upright && !root.simple
                    Layout.preferredWidth: Theme.px(60)
                    Layout.preferredHeight: Theme.px(64)
                    view: zoomView
                }
            }
            PictureListen {
                work: root.work
                narrator: root.narrator
                visible: (root.apart || root.simple) && words !== ""
                Layout.fillWidth: true
                Layout.fillHeight: false
                Layout.preferredHeight: root.simple && !Theme.cramped ? Math.max(Theme.targetLarge, implicitHeight) : implicitHeight
                padX: Theme.px(2)
            }
            PictureKeys {
                Layout.fillWidth: true
                Layout.fillHeight: false
                work: root.work
                zoom: root.zoom
                narrator: root.narrator
                upright: root.upright
                simple: root.simple
                tall: !root.upright && root.tall
            }
            // The pictures that come next are loaded while one looks at this one.
            Repeater {
                model: root.zoom.ahead
                Image {
                    required property url modelData
                    visible: false
                    source: modelData
                    asynchronous: true
                    Accessible.ignored: true
                }
            }
            ZoomMap {
                visible: root.under && root.tall && !root.simple
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.topMargin: Theme.px(3)
                Layout.bottomMargin: Theme.px(3)
                view: zoomView
            }
            // Who is led from detail to detail needs no other way.
            Around {
                visible: !root.under && !(root.simple && root.guided)
                worded: root.upright || root.simple
            }
        }
    }
}
