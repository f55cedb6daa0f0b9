/** What is wrong with a record or a document, where, and what to do about it. */
@NullMarked
package org.elmport.finding;

import org.jspecify.annotations.NullMarked;
