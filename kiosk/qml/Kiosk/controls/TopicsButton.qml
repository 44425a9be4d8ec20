import Kiosk

// The way to what there is by topic and by years, from the start page and from search.
ActionButton {
    objectName: "topics"
    symbol: "category"
    text: qsTr("Topics and years")
}
