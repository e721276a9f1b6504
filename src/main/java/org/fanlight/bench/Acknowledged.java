package org.fanlight.bench;

import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;

/// What the application said it has kept.
public final class Acknowledged {

    /// A contact with its first note, of a referrer who left an e-mail address.
    public record Contact(UUID conversation, UUID contact, String note) {}

    /// A decision and the contact it was made in.
    public record Decision(UUID decision, UUID contact, String rationale) {}

    /// The newest version of a draft.
    public record Draft(UUID conversation, int version, String notes) {}

    /// How many of each; every contact has a note and a message.
    public record Counts(int contacts, int decisions, int drafts) {}

    private final Queue<Contact> contacts = new ConcurrentLinkedQueue<>();
    private final Queue<Decision> decisions = new ConcurrentLinkedQueue<>();
    private final Map<UUID, Draft> drafts = new ConcurrentHashMap<>();

    public void contact(UUID conversation, UUID contact, String note) {
        contacts.add(new Contact(conversation, contact, note));
    }

    public void decision(UUID decision, UUID contact, String rationale) {
        decisions.add(new Decision(decision, contact, rationale));
    }

    public void draft(UUID conversation, int version, String notes) {
        drafts.put(conversation, new Draft(conversation, version, notes));
    }

    public Iterable<Contact> contacts() {
        return contacts;
    }

    public Iterable<Decision> decisions() {
        return decisions;
    }

    public Iterable<Draft> drafts() {
        return drafts.values();
    }

    public Counts counts() {
        return new Counts(contacts.size(), decisions.size(), drafts.size());
    }
}
