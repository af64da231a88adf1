<?php
/**
 * [onrecord], for the classic editor: a claim in a few words, or one of another post.
 *
 * @package onrecord
 */

defined( 'ABSPATH' ) || exit;

/**
 * [onrecord post="12" claim="bridge"], or
 * [onrecord type="stat" label="homes flooded" quantity=">=212 home" by="District office"]At least 212 …[/onrecord]
 *
 * @param array<string, string>|string $attributes What stands in the brackets.
 * @param string|null                  $content    What is read without script; made out of the attributes where it is left out.
 * @return string
 */
function onrecord_shortcode( $attributes, $content = null ) {
	$given   = shortcode_atts(
		array(
			'post'     => '',
			'claim'    => '',
			'type'     => 'fact',
			'text'     => '',
			'label'    => '',
			'quantity' => '',
			'by'       => '',
			'role'     => '',
			'verb'     => '',
			'date'     => '',
			'url'      => '',
			'mode'     => '',
			'status'   => '',
			'note'     => '',
		),
		$attributes,
		'onrecord'
	);
	$given   = array_map(
		function ( $value ) {
			return trim( html_entity_decode( wp_strip_all_tags( (string) $value ), ENT_QUOTES, 'UTF-8' ) );
		},
		$given
	);
	$content = trim( (string) $content );
	$html    = '' === $given['post'] ? onrecord_html_in_words( $given, $content ) : onrecord_elsewhere( absint( $given['post'] ), $given['claim'] );
	// Whoever wrote something sees it, even where there is no card.
	if ( '' === $html ) {
		return $content;
	}
	if ( is_feed() ) {
		return onrecord_without_data( $html );
	}
	onrecord_enqueue();
	return $html;
}
add_shortcode( 'onrecord', 'onrecord_shortcode' );

/**
 * A claim out of a few words, as standard HTML.
 *
 * @param array<string, string> $given   The attributes.
 * @param string                $content What is read without script, as HTML.
 * @return string
 */
function onrecord_html_in_words( $given, $content ) {
	$tags = array(
		'fact'  => 'fact-card',
		'quote' => 'quote-block',
		'stat'  => 'stat-bar',
	);
	$said = 'stat' === $given['type'] ? $given['label'] : $given['text'];
	if ( ! isset( $tags[ $given['type'] ] ) || '' === $said ) {
		return '';
	}
	$source = array_filter(
		array(
			'name' => $given['by'],
			'role' => $given['role'],
		)
	);
	$by     = array_filter(
		array(
			'source' => $source,
			'verb'   => $given['verb'],
			'date'   => $given['date'],
			'url'    => esc_url_raw( $given['url'], array( 'http', 'https' ) ),
		)
	);
	$item   = array_filter(
		array(
			'type'     => $given['type'],
			'text'     => 'stat' === $given['type'] ? '' : $given['text'],
			'label'    => 'stat' === $given['type'] ? $given['label'] : '',
			'quantity' => $given['quantity'],
			'mode'     => $given['mode'],
			'status'   => $given['status'],
			'note'     => $given['note'],
			'by'       => '' === $given['by'] ? array() : $by,
		)
	);
	$json   = wp_json_encode( $item, JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES | JSON_HEX_TAG | JSON_HEX_AMP );
	return sprintf(
		'<figure class="onrecord" data-onrecord="%1$s" data-onrecord-json="%2$s">%3$s</figure>',
		esc_attr( $tags[ $given['type'] ] ),
		esc_attr( (string) $json ),
		'' === $content ? onrecord_words( $given, $said ) : wp_kses_post( $content )
	);
}

/**
 * The words of such a claim, with who says so.
 *
 * @param array<string, string> $given The attributes.
 * @param string                $said  What is said.
 * @return string
 */
function onrecord_words( $given, $said ) {
	$number = '' === $given['quantity'] ? '' : '<p class="onrecord-number"><strong>' . esc_html( onrecord_number_in_words( $given['quantity'] ) ) . '</strong></p>';
	$words  = '<p class="onrecord-statement">' . esc_html( $said ) . '</p>';
	if ( 'quote' === $given['type'] ) {
		$words = '<blockquote>' . $words . '</blockquote>';
	}
	$sure = array_filter( array( $given['mode'], $given['status'] ) );
	$by   = implode( ', ', array_filter( array( $given['by'], $given['role'], $given['date'] ) ) );
	$link = '' === $given['url'] ? '' : ' · <a href="' . esc_url( $given['url'], array( 'http', 'https' ) ) . '">' . esc_html__( 'Source', 'onrecord' ) . '</a>';
	return ( array() === $sure ? '' : '<p class="onrecord-status">' . esc_html( implode( ' · ', $sure ) ) . '</p>' )
		. $number . $words
		. ( '' === $given['note'] ? '' : '<p><small>' . esc_html( $given['note'] ) . '</small></p>' )
		. ( '' === $by . $link ? '' : '<figcaption class="onrecord-by"><p>' . esc_html( $by ) . $link . '</p></figcaption>' );
}

/**
 * A number as it is typed, with its sign of doubt in words: a reader without script must not miss it.
 *
 * @param string $typed Such as "~12000 soldier" or ">=212 home".
 * @return string
 */
function onrecord_number_in_words( $typed ) {
	$signs = array(
		/* translators: %s: a number. */
		'~'  => __( 'about %s', 'onrecord' ),
		/* translators: %s: a number. */
		'>=' => __( 'at least %s', 'onrecord' ),
		/* translators: %s: a number. */
		'<=' => __( 'up to %s', 'onrecord' ),
		/* translators: %s: a number. */
		'>'  => __( 'more than %s', 'onrecord' ),
		/* translators: %s: a number. */
		'<'  => __( 'fewer than %s', 'onrecord' ),
	);
	foreach ( $signs as $sign => $words ) {
		if ( 0 === strpos( $typed, $sign ) ) {
			return sprintf( $words, trim( substr( $typed, strlen( $sign ) ) ) );
		}
	}
	return str_replace( '..', '–', $typed );
}
