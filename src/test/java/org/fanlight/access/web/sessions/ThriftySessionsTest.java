package org.fanlight.access.web.sessions;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.FilterChain;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.session.MapSession;
import org.springframework.session.MapSessionRepository;
import org.springframework.session.SessionRepository;
import org.springframework.session.web.http.CookieHttpSessionIdResolver;
import org.springframework.session.web.http.DefaultCookieSerializer;
import org.springframework.session.web.http.SessionRepositoryFilter;

class ThriftySessionsTest {

    private final Kept kept = new Kept();
    private final SessionRepositoryFilter<ThriftySession> filter = filter();

    @Test
    void aRequestLooksItsSessionUpOnce() throws Exception {
        var session = signIn();
        kept.asked.clear();
        request(session, request -> request.getSession().getAttribute("who"));
        assertThat(kept.asked).containsExactly("find");
    }

    @Test
    void twoRequestsLookTwice() throws Exception {
        var session = signIn();
        kept.asked.clear();
        request(session, HttpServletRequest::getSession);
        request(session, HttpServletRequest::getSession);
        assertThat(kept.asked).containsExactly("find", "find");
    }

    @Test
    void whatARequestChangesIsThereOnTheNext() throws Exception {
        var session = signIn();
        request(session, request -> request.getSession().setAttribute("who", "Sam"));
        var seen = new ArrayList<Object>();
        request(session, request -> seen.add(request.getSession().getAttribute("who")));
        assertThat(seen).containsExactly("Sam");
    }

    @Test
    void anEndedSessionIsGoneAtOnceAndForGood() throws Exception {
        var session = signIn();
        var seen = new ArrayList<Object>();
        request(session, request -> {
            request.getSession().invalidate();
            seen.add(request.getSession(false));
        });
        request(session, request -> seen.add(request.getSession(false)));
        assertThat(seen).containsExactly(null, null);
    }

    @Test
    void thatSomebodyWasHereIsNotedOnceAMinute() {
        var session = new ThriftySession(new MapSession());
        var began = session.getLastAccessedTime();
        session.setLastAccessedTime(began.plusSeconds(59));
        assertThat(session.getLastAccessedTime()).isEqualTo(began);
        session.setLastAccessedTime(began.plusSeconds(61));
        assertThat(session.getLastAccessedTime()).isEqualTo(began.plusSeconds(61));
    }

    @Test
    void whatAPageSendsByItselfProlongsNoSession() throws Exception {
        var session = signIn();
        var earlier = Instant.now().minus(Duration.ofMinutes(10));
        kept.all.get(session).setLastAccessedTime(earlier);

        request(session, HttpServletRequest::getSession, Map.of("X-Unattended", "1"));
        assertThat(kept.all.get(session).getLastAccessedTime()).isEqualTo(earlier);

        request(session, HttpServletRequest::getSession);
        assertThat(kept.all.get(session).getLastAccessedTime()).isAfter(earlier);
    }

    @Test
    void aSessionLeftAloneForHalfAnHourIsOver() throws Exception {
        var session = signIn();
        kept.all.get(session).setLastAccessedTime(Instant.now().minus(Duration.ofMinutes(31)));
        var seen = new ArrayList<Object>();
        request(session, request -> seen.add(request.getSession(false)));
        assertThat(seen).containsExactly((Object) null);
    }

    private interface Page {
        void show(HttpServletRequest request);
    }

    private String signIn() throws Exception {
        request("", request -> request.getSession().setAttribute("who", "Alex"));
        return kept.all.keySet().iterator().next();
    }

    private void request(String session, Page page) throws Exception {
        request(session, page, Map.of());
    }

    private void request(String session, Page page, Map<String, String> headers) throws Exception {
        var request = new MockHttpServletRequest();
        headers.forEach(request::addHeader);
        if (!session.isEmpty()) {
            request.setCookies(new Cookie("SESSION", session));
        }
        FilterChain chain = (wrapped, _) -> page.show((HttpServletRequest) wrapped);
        new OnRequest()
                .doFilter(
                        request,
                        new MockHttpServletResponse(),
                        (outer, response) -> filter.doFilter(outer, response, chain));
    }

    private SessionRepositoryFilter<ThriftySession> filter() {
        var cookies = new DefaultCookieSerializer();
        cookies.setUseBase64Encoding(false);
        var ids = new CookieHttpSessionIdResolver();
        ids.setCookieSerializer(cookies);
        var sessions = new SessionRepositoryFilter<>(new ThriftySessions(kept));
        sessions.setHttpSessionIdResolver(ids);
        return sessions;
    }

    /// Sessions in memory that tell what was asked of them.
    private static final class Kept implements SessionRepository<MapSession> {

        final ConcurrentHashMap<String, MapSession> all = new ConcurrentHashMap<>();
        final List<String> asked = new ArrayList<>();
        private final MapSessionRepository memory = memory();

        private MapSessionRepository memory() {
            @SuppressWarnings({"unchecked", "rawtypes"})
            var sessions = new MapSessionRepository((java.util.Map) all);
            sessions.setDefaultMaxInactiveInterval(Duration.ofMinutes(30));
            return sessions;
        }

        @Override
        public MapSession createSession() {
            return memory.createSession();
        }

        @Override
        public void save(MapSession session) {
            memory.save(session);
        }

        @Override
        public MapSession findById(String id) {
            asked.add("find");
            return memory.findById(id);
        }

        @Override
        public void deleteById(String id) {
            memory.deleteById(id);
        }
    }
}
