/** Settings: declared once, and by that declaration read, checked, explained and documented. */
@NullMarked
package org.elmport.plugin.setting;

import org.jspecify.annotations.NullMarked;
