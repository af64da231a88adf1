<?php
/**
 * A post's claims document: what its cards say, in one file that other pages can take a claim from.
 *
 * @package onrecord
 */

defined( 'ABSPATH' ) || exit;

const ONRECORD_META = '_onrecord_claims';

/**
 * JSON as objects, with each number as the digits that were written: PHP would make 3.1 of 3.10. A claims document takes
 * a string for any number.
 *
 * @param string $json JSON of one card.
 * @return stdClass|null
 */
function onrecord_decode( $json ) {
	$quoted = preg_replace_callback(
		'/"(?:[^"\\\\]++|\\\\.)*+"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/s',
		function ( $found ) {
			return preg_match( '/["eE]/', $found[0] ) ? $found[0] : '"' . $found[0] . '"';
		},
		$json
	);
	$data   = null === $quoted ? null : json_decode( $quoted, false, 64 );
	return $data instanceof stdClass ? $data : null;
}

/**
 * The items that a card brings along, its own first.
 *
 * @param stdClass $data  What a card brings along: an item, or a document of one or several.
 * @param string   $claim The id of its own, where there are several.
 * @return stdClass[]
 */
function onrecord_items_of( $data, $claim ) {
	$items = array( $data );
	if ( isset( $data->item ) || isset( $data->items ) ) {
		$given = isset( $data->item ) ? $data->item : $data->items;
		$items = is_array( $given ) ? $given : array( $given );
	}
	$items = array_values(
		array_filter(
			$items,
			function ( $item ) {
				return $item instanceof stdClass;
			}
		)
	);
	usort(
		$items,
		function ( $one, $other ) use ( $claim ) {
			$is_own = function ( $item ) use ( $claim ) {
				return '' !== $claim && isset( $item->id ) && $item->id === $claim ? 0 : 1;
			};
			return $is_own( $one ) - $is_own( $other );
		}
	);
	return $items;
}

/**
 * The claims document of a post, as JSON; empty where it has no claim.
 *
 * @param WP_Post $post The post.
 * @return string
 */
function onrecord_document_of( $post ) {
	$types    = array(
		'fact-card'         => 'fact',
		'quote-block'       => 'quote',
		'stat-bar'          => 'stat',
		'equipment-compare' => 'comparison',
	);
	$language = get_bloginfo( 'language' );
	$tables   = array(
		'sources' => array(),
		'media'   => array(),
		'units'   => array(),
	);
	$items    = array();
	foreach ( onrecord_embeds_in( $post->post_content ) as $embed ) {
		$data = onrecord_decode( $embed['json'] );
		if ( null === $data || ! onrecord_is_in( $data, $language ) || ! onrecord_take_tables( $tables, $data ) ) {
			continue;
		}
		foreach ( onrecord_items_of( $data, $embed['claim'] ) as $at => $item ) {
			if ( 0 === $at && ! isset( $item->type ) ) {
				$item->type = $types[ $embed['tag'] ];
			}
			if ( ! isset( $item->id ) || ! is_string( $item->id ) || 'this-claim' === $item->id ) {
				$item->id = 'claim-' . substr( md5( $embed['json'] ), 0, 8 );
			}
			// A claim that two cards show is one claim.
			if ( ! isset( $items[ $item->id ] ) ) {
				$items[ $item->id ] = $item;
			}
		}
	}
	if ( array() === $items ) {
		return '';
	}
	$document = array(
		'version' => 1,
		'lang'    => $language,
		'article' => array_filter(
			array(
				'headline'  => html_entity_decode( wp_strip_all_tags( get_the_title( $post ) ), ENT_QUOTES, 'UTF-8' ),
				'url'       => get_permalink( $post ),
				'publisher' => array(
					'type' => 'organization',
					'name' => html_entity_decode( get_bloginfo( 'name' ), ENT_QUOTES, 'UTF-8' ),
				),
				'published' => get_post_time( 'c', true, $post ),
				'modified'  => get_post_modified_time( 'c', true, $post ),
			)
		),
	);
	foreach ( array_filter( $tables ) as $name => $entries ) {
		$document[ $name ] = (object) $entries;
	}
	$document['items'] = array_values( $items );
	return (string) wp_json_encode( $document, JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES );
}

/**
 * A document has one language: what a card says in another one stays with that card.
 *
 * @param stdClass $data     What a card brings along.
 * @param string   $language The site's language.
 * @return bool
 */
function onrecord_is_in( $data, $language ) {
	$own = isset( $data->lang ) && is_string( $data->lang ) && ! isset( $data->type ) ? $data->lang : $language;
	return strtok( strtolower( $own ), '-_' ) === strtok( strtolower( $language ), '-_' );
}

/**
 * Adds a card's sources, pictures and units. An id that means something else in an earlier card cannot be in the same
 * document: the card then stays alone.
 *
 * @param array<string, array<string, mixed>> $tables The tables so far.
 * @param stdClass                            $data   What a card brings along.
 * @return bool Whether they went in.
 */
function onrecord_take_tables( &$tables, $data ) {
	$more = $tables;
	foreach ( array_keys( $tables ) as $name ) {
		foreach ( isset( $data->$name ) && $data->$name instanceof stdClass ? (array) $data->$name : array() as $id => $entry ) {
			// phpcs:ignore WordPress.PHP.StrictComparisons.LooseComparison, Universal.Operators.StrictComparisons.LooseNotEqual
			if ( isset( $more[ $name ][ $id ] ) && $more[ $name ][ $id ] != $entry ) {
				return false;
			}
			$more[ $name ][ $id ] = $entry;
		}
	}
	$tables = $more;
	return true;
}

/**
 * Keeps the document with its post.
 *
 * @param int     $post_id The post's id.
 * @param WP_Post $post    The post.
 */
function onrecord_keep_document( $post_id, $post ) {
	if ( wp_is_post_revision( $post_id ) || wp_is_post_autosave( $post_id ) ) {
		return;
	}
	$document = onrecord_has_card( $post->post_content ) ? onrecord_document_of( $post ) : '';
	if ( '' === $document ) {
		delete_post_meta( $post_id, ONRECORD_META );
	} else {
		update_post_meta( $post_id, ONRECORD_META, wp_slash( $document ) );
	}
}
add_action( 'wp_after_insert_post', 'onrecord_keep_document', 10, 2 );

/**
 * The address of a post's claims document.
 *
 * @param int $post_id The post's id.
 * @return string
 */
function onrecord_document_url( $post_id ) {
	return rest_url( "onrecord/v1/posts/$post_id/claims" );
}

/**
 * Whether who asks may see a post's claims: everybody of a published one, else who may read it.
 *
 * @param WP_Post|null $post The post.
 * @return bool
 */
function onrecord_may_read( $post ) {
	if ( ! $post instanceof WP_Post ) {
		return false;
	}
	return onrecord_is_public( $post ) || current_user_can( 'read_post', $post->ID );
}

/**
 * Whether everybody may see a post.
 *
 * @param WP_Post $post The post.
 * @return bool
 */
function onrecord_is_public( $post ) {
	return is_post_publicly_viewable( $post ) && '' === $post->post_password;
}
