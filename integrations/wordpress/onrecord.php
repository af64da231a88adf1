<?php
/**
 * Plugin Name:       onrecord
 * Description:       A block for the claims of an article: who says so, how sure, and what was corrected. Without the plugin the article still reads whole.
 * Version:           0.1.0
 * Requires at least: 6.2
 * Requires PHP:      7.4
 * Author:            the onrecord authors
 * License:           GPL-2.0-or-later
 * License URI:       https://www.gnu.org/licenses/gpl-2.0.html
 * Text Domain:       onrecord
 * Domain Path:       /languages
 *
 * @package onrecord
 */

defined( 'ABSPATH' ) || exit;

define( 'ONRECORD_FILE', __FILE__ );

foreach ( array( 'assets', 'allowed-html', 'markup', 'document', 'rest', 'block', 'content', 'quote-elsewhere', 'shortcode' ) as $onrecord_part ) {
	require_once __DIR__ . "/includes/$onrecord_part.php";
}
unset( $onrecord_part );

/**
 * Takes the translations that lie beside the plugin.
 */
function onrecord_load_words() {
	load_plugin_textdomain( 'onrecord', false, dirname( plugin_basename( ONRECORD_FILE ) ) . '/languages' );
}
add_action( 'init', 'onrecord_load_words', 1 );
