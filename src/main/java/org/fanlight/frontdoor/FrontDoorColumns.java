package org.fanlight.frontdoor;

import java.util.List;
import org.fanlight.encryption.EncryptedColumn;
import org.fanlight.encryption.EncryptedColumns;
import org.fanlight.encryption.Encryption;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The front door's encrypted columns: whatever somebody typed, and how a referrer is called and reached.
@Component
public final class FrontDoorColumns implements EncryptedColumns {

    public static final EncryptedColumn REFERRER_NAME = ofRow("contact", "referrer_name");
    public static final EncryptedColumn REFERRER_ROLE = ofRow("contact", "referrer_role");
    public static final EncryptedColumn REFERRER_ORGANISATION = ofRow("contact", "referrer_organisation");
    public static final EncryptedColumn REFERRER_PHONE = ofRow("contact", "referrer_phone");
    public static final EncryptedColumn REFERRER_EMAIL = ofRow("contact", "referrer_email");

    public static final EncryptedColumn NOTE = ofRow("contact_note", "words");
    public static final EncryptedColumn ANSWER = ofRow("contact_answer", "words");
    public static final EncryptedColumn URGENCY_REASON = ofRow("urgency_rating", "reason");

    public static final EncryptedColumn NAMED_ROLE = ofRow("named_person", "role_words");
    public static final EncryptedColumn NAMED_NAME = ofRow("named_person", "name_words");
    public static final EncryptedColumn NAMED_BIRTH = ofRow("named_person", "birth_words");
    public static final EncryptedColumn NAMED_ADDRESS = ofRow("named_person", "address_words");

    public static final EncryptedColumn CHECK_PURPOSE = ofRow("agency_check", "purpose");
    public static final EncryptedColumn OUTSIDE_AGE = ofRow("agency_check", "outside_age_because");
    public static final EncryptedColumn COVERS_AREA = of("check_answer", "covers_area", "check_id");
    public static final EncryptedColumn SPEAK_TO = of("check_answer", "speak_to", "check_id");
    public static final EncryptedColumn CHECK_ANSWER = of("check_answer", "words", "check_id");
    public static final EncryptedColumn CHASE = ofRow("check_chase", "words");

    public static final EncryptedColumn SERVICE = ofRow("decision", "service");
    public static final EncryptedColumn RATIONALE = ofRow("decision", "rationale");
    public static final EncryptedColumn SIGNATURE = of("second_signature", "words", "decision_id");

    public static final EncryptedColumn SHARED = ofRow("feedback", "shared");
    public static final EncryptedColumn NOT_SHARED = ofRow("feedback", "not_shared_because");
    public static final EncryptedColumn SURVEY = of("survey_answer", "words", "contact_id");
    public static final EncryptedColumn DISAGREEMENT = ofRow("disagreement_step", "words");

    /// Whoever disagrees may be anybody.
    public static final EncryptedColumn DISAGREEING = ofRow("disagreement_step", "stepped_by_name");

    public static final EncryptedColumn DRAFT = of("conversation_draft", "fields", "conversation_id");
    public static final EncryptedColumn SET_ASIDE = ofRow("draft_set_aside", "fields");
    public static final EncryptedColumn NEXT_STEP = of("conversation_ending", "next_step", "conversation_id");
    public static final EncryptedColumn ONLINE_DRAFT = of("online_draft", "fields", "token");

    public static final EncryptedColumn CALLER = ofRow("call_back", "name");
    public static final EncryptedColumn CALLER_PHONE = ofRow("call_back", "phone");
    public static final EncryptedColumn CALLER_ORGANISATION = ofRow("call_back", "organisation");
    public static final EncryptedColumn SUITS = ofRow("call_back", "suits");

    @Override
    public List<EncryptedColumn> all() {
        return List.of(
                REFERRER_NAME,
                REFERRER_ROLE,
                REFERRER_ORGANISATION,
                REFERRER_PHONE,
                REFERRER_EMAIL,
                NOTE,
                ANSWER,
                URGENCY_REASON,
                NAMED_ROLE,
                NAMED_NAME,
                NAMED_BIRTH,
                NAMED_ADDRESS,
                CHECK_PURPOSE,
                OUTSIDE_AGE,
                COVERS_AREA,
                SPEAK_TO,
                CHECK_ANSWER,
                CHASE,
                SERVICE,
                RATIONALE,
                SIGNATURE,
                SHARED,
                NOT_SHARED,
                SURVEY,
                DISAGREEMENT,
                DISAGREEING,
                DRAFT,
                SET_ASIDE,
                NEXT_STEP,
                ONLINE_DRAFT,
                CALLER,
                CALLER_PHONE,
                CALLER_ORGANISATION,
                SUITS);
    }

    /// What stands in `contact.phone_key`, so that contacts from one number are found though the database does not know
    /// the number; null where there is none.
    public static @Nullable String phoneKey(Encryption encryption, String phone) {
        return phone.isEmpty() ? null : encryption.keyed("frontdoor.phone", phone);
    }

    private static EncryptedColumn ofRow(String table, String name) {
        return of(table, name, "id");
    }

    private static EncryptedColumn of(String table, String name, String row) {
        return new EncryptedColumn("frontdoor." + table, name, row);
    }
}
