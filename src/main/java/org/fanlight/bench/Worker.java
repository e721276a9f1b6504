package org.fanlight.bench;

/// One of the people who work at the same time, over the pages or without them.
public interface Worker extends AutoCloseable {

    void readWorklist() throws Unexpected;

    void openContact() throws Unexpected;

    void saveDraft() throws Unexpected;

    void recordContact() throws Unexpected;

    void decide() throws Unexpected;

    void search() throws Unexpected;

    @Override
    default void close() {}

    /// Does one task of the day.
    default void perform(Task task) throws Unexpected {
        switch (task) {
            case WORKLIST -> readWorklist();
            case OPEN -> openContact();
            case AUTOSAVE -> saveDraft();
            case RECORD -> recordContact();
            case DECIDE -> decide();
            case SEARCH -> search();
        }
    }
}
