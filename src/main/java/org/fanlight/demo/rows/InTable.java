package org.fanlight.demo.rows;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Names the table of a row.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface InTable {

    String value();
}
