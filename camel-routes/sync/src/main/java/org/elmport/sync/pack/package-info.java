/** Packs: vocabularies and official files that a user installs, checked and kept side by side by version. */
@NullMarked
package org.elmport.sync.pack;

import org.jspecify.annotations.NullMarked;
