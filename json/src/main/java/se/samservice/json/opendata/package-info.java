/**
 * Datasets in the forms that others publish and read (Swedish: <i>öppna data</i>): GeoJSON for maps, JSON-LD for search
 * engines, CSV for tables. Begin with {@link se.samservice.json.opendata.PublishedForm}; distances to service have a layer
 * of their own, {@link se.samservice.json.opendata.AccessLayer}.
 *
 * <p>They tell of villages and shops, and of nothing confidential. They cannot be read back; to exchange a whole dataset,
 * write what {@link se.samservice.opendata.OpenData} leaves with {@link se.samservice.json.SamserviceJson}.
 */
@NullMarked
package se.samservice.json.opendata;

import org.jspecify.annotations.NullMarked;
