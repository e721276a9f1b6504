package org.fanlight.ui;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Marks a record whose copies with one part changed are generated: `button.withName("next")`.
@RecordBuilder.Template(
        options =
                @RecordBuilder.Options(
                        suffix = "Parts",
                        useUnmodifiableCollections = true,
                        inheritComponentAnnotations = true))
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.TYPE)
public @interface Parts {}
