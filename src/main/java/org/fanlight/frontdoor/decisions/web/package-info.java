/// The page on which social workers decide and managers sign.
@NullMarked
package org.fanlight.frontdoor.decisions.web;

import org.jspecify.annotations.NullMarked;
