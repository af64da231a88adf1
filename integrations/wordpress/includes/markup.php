<?php
/**
 * Reading the HTML of a post for its claims.
 *
 * @package onrecord
 */

defined( 'ABSPATH' ) || exit;

/**
 * Whether HTML holds a card, as marked standard HTML or as a tag.
 *
 * @param string $html A post's content, or what was made of it.
 * @return bool
 */
function onrecord_has_card( $html ) {
	return 1 === preg_match( '/\sdata-onrecord=|<(?:fact-card|quote-block|stat-bar|equipment-compare)\b|\[onrecord\b/', (string) $html );
}

/**
 * The data that the cards of a post bring along, in their order.
 *
 * @param string $html A post's content.
 * @return array<int, array{json: string, claim: string, tag: string}>
 */
function onrecord_embeds_in( $html ) {
	$embeds = array();
	$tags   = new WP_HTML_Tag_Processor( $html );
	while ( $tags->next_tag() ) {
		$name = strtolower( $tags->get_tag() );
		if ( in_array( $name, onrecord_card_tags(), true ) ) {
			$embed = array( $name, $tags->get_attribute( 'data-json' ), $tags->get_attribute( 'claim' ) );
		} else {
			$embed = array(
				$tags->get_attribute( 'data-onrecord' ),
				$tags->get_attribute( 'data-onrecord-json' ),
				$tags->get_attribute( 'data-onrecord-claim' ),
			);
		}
		list( $tag, $json, $claim ) = $embed;
		if ( is_string( $json ) && in_array( $tag, onrecord_card_tags(), true ) ) {
			$embeds[] = array(
				'tag'   => $tag,
				'json'  => $json,
				'claim' => is_string( $claim ) ? $claim : '',
			);
		}
	}
	return $embeds;
}

/**
 * The HTML of one claim in a post, with its fallback.
 *
 * @param string $html A post's content.
 * @param string $id   The claim's id.
 * @return string Empty where there is none.
 */
function onrecord_html_of( $html, $id ) {
	$names = implode( '|', array_merge( array( 'figure', 'blockquote', 'table', 'dl' ), onrecord_card_tags() ) );
	// No embed holds another one, and none of its attributes holds a ">".
	$pattern = '#<(' . $names . ')\b[^>]*\sid="onrecord-' . preg_quote( $id, '#' ) . '"[^>]*>.*?</\1>#s';
	return preg_match( $pattern, $html, $found ) ? $found[0] : '';
}

/**
 * The HTML of a claim, which takes its item from a document now and no longer brings it along: what is corrected there
 * is corrected here.
 *
 * @param string $html What onrecord_html_of() has found.
 * @param string $src  The document's address.
 * @param string $id   The claim's id.
 * @return string
 */
function onrecord_html_from( $html, $src, $id ) {
	$tags = new WP_HTML_Tag_Processor( $html );
	if ( ! $tags->next_tag() ) {
		return '';
	}
	if ( in_array( strtolower( $tags->get_tag() ), onrecord_card_tags(), true ) ) {
		$tags->remove_attribute( 'data-json' );
		$tags->remove_attribute( 'claim' );
		$tags->set_attribute( 'src', "$src#$id" );
	} else {
		$tags->remove_attribute( 'data-onrecord-json' );
		$tags->set_attribute( 'data-onrecord-claim', $id );
		$tags->set_attribute( 'data-onrecord-src', $src );
	}
	return $tags->get_updated_html();
}

/**
 * HTML for a feed: no data that nobody there reads.
 *
 * @param string $html HTML of a post.
 * @return string
 */
function onrecord_without_data( $html ) {
	$tags = new WP_HTML_Tag_Processor( $html );
	while ( $tags->next_tag() ) {
		foreach ( array( 'data-onrecord', 'data-onrecord-json', 'data-onrecord-claim', 'data-onrecord-src', 'data-json' ) as $name ) {
			$tags->remove_attribute( $name );
		}
	}
	return $tags->get_updated_html();
}
