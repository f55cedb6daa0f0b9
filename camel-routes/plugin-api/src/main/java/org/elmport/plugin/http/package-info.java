/** What plugins that speak HTTP have in common: answers within a time and a size, and how long a system asks to wait. */
@NullMarked
package org.elmport.plugin.http;

import org.jspecify.annotations.NullMarked;
