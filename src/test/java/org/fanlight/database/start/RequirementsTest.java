package org.fanlight.database.start;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.fanlight.database.Login;
import org.fanlight.database.TestDatabase;
import org.fanlight.startup.CannotStart;
import org.junit.jupiter.api.Test;

class RequirementsTest {

    private final TestDatabase database = TestDatabase.fresh();

    @Test
    void aDatabaseThatIsReadyIsAccepted() {
        assertThatCode(() -> Requirements.meet(database.ownerLogin(), database.applicationLogin()))
                .doesNotThrowAnyException();
    }

    @Test
    void aMissingExtensionIsMadeWhereThatIsAllowed() {
        database.owner().sql("drop extension btree_gin").update();

        Requirements.meet(database.ownerLogin(), database.applicationLogin());

        assertThatCode(() -> database.owner().sql("drop extension btree_gin").update())
                .doesNotThrowAnyException();
    }

    @Test
    void aDatabaseOutOfReachIsNamedWithoutThePassword() {
        var nowhere = new Login("jdbc:postgresql://127.0.0.1:1/fanlight", "somebody", "a secret");

        assertThatThrownBy(() -> Requirements.meet(nowhere, nowhere))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("somebody at jdbc:postgresql://127.0.0.1:1/fanlight")
                .hasMessageNotContaining("a secret");
    }
}
