package org.elmport.source.ooapi;

import org.elmport.record.RecordKind;

/**
 * What an offering offers.
 *
 * @param kind a course or a programme
 * @param id its identifier
 */
record Owner(RecordKind kind, String id) {}
