/**
 * One municipality's knowledge about commercial service in its countryside. Begin with
 * {@link se.samservice.ServiceDataset}, which holds values of the packages below it.
 */
@NullMarked
package se.samservice;

import org.jspecify.annotations.NullMarked;
