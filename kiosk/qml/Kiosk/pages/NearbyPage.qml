pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk
import Kiosk.Models

// Everything that can be gone to or borrowed beside one work: in turn an event and a title, the soonest first. The work
// itself stays in sight: above where the page is upright, on the left where it is wide.
Item {
    id: root

    required property Work work
    required property Component stage
    signal itemChosen(string itemId)

    readonly property bool upright: height > width
    readonly property int edge: Theme.cramped ? Theme.px(7) : Theme.margin

    // Large letters need the width.
    readonly property bool beside: !upright && Theme.textScale < 1.4 && width > Theme.px(400)
    readonly property int wall: beside ? Math.round((width - 2 * edge) * 0.4) + Theme.px(10) : 0

    Loader {
        active: root.beside
        x: Theme.leftHanded ? root.width - root.edge - width : root.edge
        y: Theme.px(8)
        width: root.wall - Theme.px(10)
        height: root.height - y - Theme.px(6)
        sourceComponent: root.stage
    }
    ColumnLayout {
        anchors.fill: parent
        anchors.margins: root.edge
        anchors.leftMargin: root.edge + (Theme.leftHanded ? 0 : root.wall)
        anchors.rightMargin: root.edge + (Theme.leftHanded ? root.wall : 0)
        anchors.topMargin: Theme.px(Theme.cramped ? 4 : 8)
        anchors.bottomMargin: Theme.px(6)
        spacing: Theme.px(Theme.cramped ? 3 : 6)
        Loader {
            visible: root.upright
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.minimumHeight: Math.max(0, Theme.reach - root.edge)
            Layout.topMargin: Theme.px(4)
            sourceComponent: root.stage
        }
        SpokenHeading {
            visible: Theme.cramped && root.work.nearby.count > 0
            text: title.text
        }
        Heading {
            id: title
            visible: !Theme.cramped || root.work.nearby.count === 0
            Layout.fillWidth: true
            text: root.work.nearby.count > 0 ? qsTr("Near here, about “%1”").arg(root.work.title) : qsTr("Nothing near here at the moment")
            maximumLineCount: 2
            elide: Text.ElideRight
        }
        ReadingPane {
            Layout.fillWidth: true
            Layout.fillHeight: !root.upright
            Layout.preferredHeight: Math.min(implicitHeight, Math.round(root.height * 0.62))
            beside: Theme.cramped
            spacing: Theme.gap
            focus: true
            Words {
                Layout.fillWidth: true
                visible: root.work.nearby.count === 0
                text: qsTr("Nothing fits with this in the coming weeks. The library has no book about it. Come back another day.")
            }
            Repeater {
                model: root.work.nearby.rows
                NearbyRow {
                    required property var modelData
                    required property int index
                    row: modelData
                    focus: index === 0
                    Layout.fillWidth: true
                    onClicked: root.itemChosen(row.itemId)
                }
            }
        }
    }
}
