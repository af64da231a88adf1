<?php
/**
 * Cards that stand in a post without the block: pasted into a Custom HTML block, or in the classic editor.
 *
 * @package onrecord
 */

defined( 'ABSPATH' ) || exit;

/**
 * Asks for the script where the content has a card.
 *
 * @param string $content HTML of a post.
 * @return string
 */
function onrecord_in_content( $content ) {
	if ( ! onrecord_has_card( $content ) ) {
		return $content;
	}
	if ( is_feed() ) {
		return onrecord_without_data( $content );
	}
	onrecord_enqueue();
	return $content;
}
add_filter( 'the_content', 'onrecord_in_content', 20 );
