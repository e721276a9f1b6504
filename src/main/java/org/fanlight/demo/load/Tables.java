package org.fanlight.demo.load;

import java.util.List;
import org.fanlight.demo.rows.ActRow;
import org.fanlight.demo.rows.AllocationRow;
import org.fanlight.demo.rows.AnswerRow;
import org.fanlight.demo.rows.CallBackRow;
import org.fanlight.demo.rows.ChannelPolicyRow;
import org.fanlight.demo.rows.ChaseRow;
import org.fanlight.demo.rows.CheckAnswerRow;
import org.fanlight.demo.rows.CheckRow;
import org.fanlight.demo.rows.ConcernRow;
import org.fanlight.demo.rows.ContactRow;
import org.fanlight.demo.rows.ConversationRow;
import org.fanlight.demo.rows.DecisionRow;
import org.fanlight.demo.rows.DisagreementRow;
import org.fanlight.demo.rows.DraftRow;
import org.fanlight.demo.rows.EndingRow;
import org.fanlight.demo.rows.FeedbackOwedRow;
import org.fanlight.demo.rows.FeedbackRow;
import org.fanlight.demo.rows.IdentificationRow;
import org.fanlight.demo.rows.LinkRow;
import org.fanlight.demo.rows.NamedPersonRow;
import org.fanlight.demo.rows.NoteRow;
import org.fanlight.demo.rows.RatingRow;
import org.fanlight.demo.rows.Row;
import org.fanlight.demo.rows.SignatureRow;
import org.fanlight.demo.rows.SurveyRow;

/// The kinds of rows in an order in which every row finds those it refers to.
final class Tables {

    static final List<Class<? extends Row>> IN_ORDER = List.of(
            ChannelPolicyRow.class,
            CallBackRow.class,
            ConversationRow.class,
            DraftRow.class,
            ContactRow.class,
            LinkRow.class,
            EndingRow.class,
            NoteRow.class,
            AnswerRow.class,
            NamedPersonRow.class,
            IdentificationRow.class,
            ConcernRow.class,
            RatingRow.class,
            AllocationRow.class,
            CheckRow.class,
            CheckAnswerRow.class,
            ChaseRow.class,
            DecisionRow.class,
            SignatureRow.class,
            FeedbackOwedRow.class,
            FeedbackRow.class,
            SurveyRow.class,
            DisagreementRow.class,
            ActRow.class);

    private Tables() {}
}
