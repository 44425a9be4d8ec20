import QtQuick
import QtQuick.Layouts
import Kiosk

// The ways to what is live and to what there is by topic: side by side, else above each other; on a low screen without
// the name of what is live.
GridLayout {
    id: root

    required property HomeView view
    // They may stand above each other.
    property bool stacks: false

    readonly property bool whole: !metrics.font.pixelSize || metrics.advanceWidth(view.live) + Theme.icon + Theme.px(14) + byTopic.implicitWidth + Theme.gap <= width

    visible: view.live !== "" || view.topics
    columns: stacks && !whole ? 1 : 2
    columnSpacing: Theme.gap
    rowSpacing: Theme.gap
    FontMetrics {
        id: metrics
        font: Theme.face(Theme.font(Theme.button), Font.DemiBold)
    }
    LiveButton {
        Layout.fillWidth: true
        Layout.fillHeight: true
        hint: root.view.live
        named: root.view.liveNamed
        text: root.columns === 1 || root.whole || !byTopic.visible ? root.view.live : root.view.liveBriefly
        onClicked: root.view.liveChosen()
    }
    TopicsButton {
        id: byTopic
        Layout.fillWidth: true
        Layout.fillHeight: true
        visible: root.view.topics
        onClicked: root.view.topicsChosen()
    }
}
