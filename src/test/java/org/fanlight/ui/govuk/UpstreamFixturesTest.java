package org.fanlight.ui.govuk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.stream.Stream;
import org.fanlight.ui.Templates;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Every example of GOV.UK Frontend, the hidden ones too, comes out of our typed components as the same DOM.
class UpstreamFixturesTest {

    @TestFactory
    Stream<DynamicContainer> ourComponentsRenderWhatUpstreamRenders() {
        return Mappers.BY_COMPONENT.keySet().stream()
                .map(component -> dynamicContainer(
                        component, Fixture.of(component).stream().map(UpstreamFixturesTest::test)));
    }

    @Test
    void noComponentIsLeftOut() {
        assertThat(Mappers.BY_COMPONENT.keySet()).containsExactlyElementsOf(Fixture.components());
    }

    private static DynamicTest test(Fixture fixture) {
        return dynamicTest(fixture.component() + ": " + fixture.name(), () -> {
            var ours = Templates.render(fixture.template(), fixture.ours());
            assertThat(NormalisedDom.of(ours)).as(fixture.name()).isEqualTo(NormalisedDom.of(fixture.html()));
        });
    }
}
