/** The rules that documents and entities are checked by. */
@NullMarked
package org.elmport.rule;

import org.jspecify.annotations.NullMarked;
