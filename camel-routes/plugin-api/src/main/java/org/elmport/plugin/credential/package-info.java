/** How results become credentials, as settings; and credentials in the formats of others. */
@NullMarked
package org.elmport.plugin.credential;

import org.jspecify.annotations.NullMarked;
