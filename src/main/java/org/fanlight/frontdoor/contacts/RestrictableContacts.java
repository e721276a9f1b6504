package org.fanlight.frontdoor.contacts;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.fanlight.access.need.Restrictable;
import org.fanlight.frontdoor.ContactId;
import org.fanlight.frontdoor.FrontDoorSubjects;
import org.fanlight.frontdoor.Reference;
import org.springframework.stereotype.Component;

/// Contacts can be restricted; whoever has to break glass says the reference.
@Component
class RestrictableContacts implements Restrictable {

    private final ContactFiles files;

    RestrictableContacts(ContactFiles files) {
        this.files = files;
    }

    @Override
    public String kind() {
        return FrontDoorSubjects.CONTACT;
    }

    @Override
    public Optional<String> title(UUID id) {
        return files.find(new ContactId(id)).map(contact -> contact.reference().words());
    }

    @Override
    public String url(UUID id) {
        return "/contacts/" + id;
    }

    @Override
    public List<UUID> meantBy(String words) {
        return Reference.typed(words).flatMap(files::withReference).stream()
                .map(ContactId::value)
                .toList();
    }
}
