package org.fanlight.database.embedded;

/// Whether what was committed survives the loss of power. Only a test may do without.
public enum Durability {
    DURABLE("on", 100),
    THROWAWAY("off", 400);

    final String setting;
    final int connections;

    Durability(String setting, int connections) {
        this.setting = setting;
        this.connections = connections;
    }
}
