package org.fanlight.frontdoor.door.web;

/// A number to be shown and to be rung at a touch.
public record PhoneNumber(String words) {

    public String link() {
        return "tel:" + words.replace(" ", "");
    }
}
