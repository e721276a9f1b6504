/// The operator's page.
@NullMarked
package org.fanlight.operations.web;

import org.jspecify.annotations.NullMarked;
