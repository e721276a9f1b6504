package org.fanlight.access.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.AbstractPlatformTransactionManager;
import org.springframework.transaction.support.DefaultTransactionStatus;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.context.support.StaticWebApplicationContext;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.ModelAndView;

/// A page is one transaction, which has ended well before anybody sees a word of it, or has left nothing.
class PagesInOneTransactionTest {

    private final List<String> happened = new ArrayList<>();
    private final PagesInOneTransaction pages = new PagesInOneTransaction(new TransactionsTold());

    @BeforeEach
    void setUp() {
        pages.setApplicationContext(new StaticWebApplicationContext());
        pages.afterPropertiesSet();
    }

    @Test
    void whatAPageShowsIsGatheredInOneTransaction() throws Exception {
        assertThat(ask("GET", "page")).isNotNull();
        assertThat(happened).containsExactly("begun", "gathered", "committed");
    }

    @Test
    void aPageThatFailsLeavesNothing() {
        assertThatThrownBy(() -> ask("GET", "failing")).hasMessage("on the way");
        assertThat(happened).containsExactly("begun", "rolled back");
    }

    @Test
    void whatIsPostedSaysForItselfWhatBelongsTogether() throws Exception {
        ask("POST", "page");

        assertThat(happened).containsExactly("gathered");
    }

    @Test
    void whatIsSentOffWhileItIsMadeIsNoPage() throws Exception {
        ask("GET", "words");

        assertThat(happened).containsExactly("gathered");
    }

    private @Nullable ModelAndView ask(String method, String route) throws Exception {
        return pages.invokeHandlerMethod(
                new MockHttpServletRequest(method, "/"),
                new MockHttpServletResponse(),
                new HandlerMethod(new Routes(), route));
    }

    private final class Routes {

        @SuppressWarnings("unused") // by its name
        public ModelAndView page() {
            happened.add("gathered");
            return new ModelAndView();
        }

        @SuppressWarnings("unused") // by its name
        public ModelAndView failing() {
            throw new IllegalStateException("on the way");
        }

        @SuppressWarnings("unused") // by its name
        @ResponseBody
        public String words() {
            happened.add("gathered");
            return "words";
        }
    }

    private final class TransactionsTold extends AbstractPlatformTransactionManager {

        private static final long serialVersionUID = 1;

        @Override
        protected Object doGetTransaction() {
            return happened;
        }

        @Override
        protected void doBegin(Object transaction, TransactionDefinition definition) {
            happened.add("begun");
        }

        @Override
        protected void doCommit(DefaultTransactionStatus status) {
            happened.add("committed");
        }

        @Override
        protected void doRollback(DefaultTransactionStatus status) {
            happened.add("rolled back");
        }
    }
}
