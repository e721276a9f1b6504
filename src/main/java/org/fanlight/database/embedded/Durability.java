package org.fanlight.database.embedded;

/// Whether what was committed survives the loss of power. Only a test may do without.
public enum Durability {
    DURABLE("on"),
    THROWAWAY("off");

    final String setting;

    Durability(String setting) {
        this.setting = setting;
    }
}
