/**
 * The code lists of the European Learning Model, offline, and the ways from the codes of student information systems to
 * their concepts.
 */
@NullMarked
package org.elmport.vocabulary;

import org.jspecify.annotations.NullMarked;
